import type { HostLink } from 'nest-clientele/pages';
import { permissions } from '../permissions/permissions.js';

const METRICS = permissions.keys.filter((key) => /^integrations\.[^.]+\.[^.]+$/.test(key));

/** Pages of the front that the menu of the people's pages leads to, each open to whom the API lets in. */
export const FRONT_LINKS: readonly HostLink[] = [
  { path: '/projects', name: { en: 'Projects', de: 'Projekte' }, scoped: true },
  { path: '/work', name: { en: 'Work', de: 'Arbeit' }, permission: 'work.view', scoped: true },
  {
    path: '/timesheets',
    name: { en: 'Timesheets', de: 'Stundenzettel' },
    permission: 'timesheets.view',
    scoped: true,
  },
  { path: '/reports', name: { en: 'Reports', de: 'Berichte' }, permission: 'reports.view' },
  {
    path: '/screencasts',
    name: { en: 'Screencasts', de: 'Aufnahmen' },
    permission: 'screencasts.view',
    scoped: true,
  },
  {
    path: '/tasks',
    name: { en: 'Tasks', de: 'Aufgaben' },
    permission: 'tasks.view',
    scoped: true,
  },
  {
    path: '/messages',
    name: { en: 'Messages', de: 'Nachrichten' },
    permission: ['messages.view', 'messages.send'],
  },
  { path: '/billing', name: { en: 'Billing', de: 'Rechnungen' }, permission: 'billing.manage' },
  {
    path: '/integrations',
    name: { en: 'Integrations', de: 'Integrationen' },
    permission: METRICS,
  },
];
