import { definePermissions } from 'nest-clientele';

/** A name for readers of English, and one for those of German. */
const named = (label: string, german: string) =>
  ({ label, translations: { de: { label: german } } }) as const;

/** In the default profile of every portal. */
const on = (label: string, german: string) => ({ ...named(label, german), default: true }) as const;

/** Only for those it is given to. */
const off = (label: string, german: string) =>
  ({ ...named(label, german), default: false }) as const;

/** What client users of the agency can be permitted to do. */
export const permissions = definePermissions({
  dashboards: {
    ...named('Dashboards', 'Übersichten'),
    children: { view: on('See dashboards', 'Übersichten sehen') },
  },
  reports: {
    ...named('Reports', 'Berichte'),
    children: {
      view: on('Read reports', 'Berichte lesen'),
      create: off('Create reports', 'Berichte erstellen'),
      edit: off('Edit reports', 'Berichte bearbeiten'),
    },
  },
  messages: {
    ...named('Messages', 'Nachrichten'),
    children: {
      view: on('Read messages', 'Nachrichten lesen'),
      send: off('Send messages', 'Nachrichten senden'),
    },
  },
  tasks: {
    ...named('Tasks', 'Aufgaben'),
    children: {
      view: on('See tasks', 'Aufgaben sehen'),
      set: off('Set tasks', 'Aufgaben stellen'),
    },
  },
  work: {
    ...named('Work', 'Arbeit'),
    children: { view: on('See the work done', 'Die Arbeit sehen') },
  },
  screencasts: {
    ...named('Screencasts', 'Aufnahmen'),
    children: { view: off('Watch screencasts', 'Aufnahmen ansehen') },
  },
  timesheets: {
    ...named('Timesheets', 'Stundenzettel'),
    children: { view: on('See timesheets', 'Stundenzettel sehen') },
  },
  integrations: {
    ...named('Integrations', 'Integrationen'),
    children: {
      'google-analytics': {
        label: 'Google Analytics',
        children: {
          sessions: on('Sessions', 'Sitzungen'),
          conversions: on('Conversions', 'Abschlüsse'),
        },
      },
      'google-ads': {
        label: 'Google Ads',
        children: { clicks: on('Clicks', 'Klicks'), cost: on('Cost', 'Kosten') },
      },
      'facebook-ads': {
        label: 'Facebook Ads',
        children: { reach: on('Reach', 'Reichweite'), spend: on('Spend', 'Ausgaben') },
      },
      'search-console': {
        label: 'Search Console',
        children: { queries: on('Queries', 'Suchanfragen') },
      },
    },
  },
  general: {
    ...named('General', 'Allgemein'),
    children: {
      'export-pdf': on('Export as PDF', 'Als PDF ausgeben'),
      'share-link': on('Share by link', 'Als Link teilen'),
      goals: on('See goals', 'Ziele sehen'),
    },
  },
  billing: {
    ...named('Billing', 'Rechnungen'),
    children: {
      manage: {
        ...named('Manage billing', 'Rechnungen verwalten'),
        default: true,
        requiresRole: 'admin',
      },
    },
  },
});
