import {
  CalendarClock,
  ChartColumn,
  Clock,
  FileText,
  FolderKanban,
  House,
  ListTodo,
  type LucideIcon,
  MessageSquare,
  MonitorPlay,
  ReceiptText,
} from 'lucide-react';
import { type Member, mayChange } from './me.js';
import { metricsOf } from './integrations.js';

/** The pages of the front that have a place in the menu. */
export type AreaName =
  | 'home'
  | 'projects'
  | 'work'
  | 'timesheets'
  | 'reports'
  | 'screencasts'
  | 'tasks'
  | 'messages'
  | 'billing'
  | 'integrations';

/** A page of the front, and whom it is open to. */
export interface Area {
  readonly name: AreaName;
  readonly path: `/${string}`;
  readonly icon: LucideIcon;
  /** As the API decides it, so that nobody is led to where they are refused. */
  readonly isOpen: (me: Member) => boolean;
  /** A route of the API that it stands on: where the page is not open, it tells why. */
  readonly route: string;
}

/** All of them, in the order of the menu. */
export const AREAS: readonly Area[] = [
  { name: 'home', path: '/', icon: House, isOpen: () => true, route: '/clientele/me' },
  {
    name: 'projects',
    path: '/projects',
    icon: FolderKanban,
    isOpen: ({ hasScope }) => hasScope,
    route: '/projects',
  },
  {
    name: 'work',
    path: '/work',
    icon: Clock,
    isOpen: ({ hasScope, may }) => hasScope && may('work.view'),
    route: '/work',
  },
  {
    name: 'timesheets',
    path: '/timesheets',
    icon: CalendarClock,
    isOpen: ({ hasScope, may }) => hasScope && may('timesheets.view'),
    route: '/timesheets',
  },
  {
    name: 'reports',
    path: '/reports',
    icon: FileText,
    isOpen: ({ may }) => may('reports.view'),
    route: '/reports',
  },
  {
    name: 'screencasts',
    path: '/screencasts',
    icon: MonitorPlay,
    isOpen: ({ hasScope, may }) => hasScope && may('screencasts.view'),
    route: '/screencasts',
  },
  {
    name: 'tasks',
    path: '/tasks',
    icon: ListTodo,
    isOpen: ({ hasScope, may }) => hasScope && may('tasks.view'),
    route: '/tasks',
  },
  {
    name: 'messages',
    path: '/messages',
    icon: MessageSquare,
    isOpen: (me) => me.may('messages.view') || mayChange(me, 'messages.send'),
    route: '/messages',
  },
  {
    name: 'billing',
    path: '/billing',
    icon: ReceiptText,
    isOpen: ({ may }) => may('billing.manage'),
    route: '/billing',
  },
  {
    name: 'integrations',
    path: '/integrations',
    icon: ChartColumn,
    isOpen: (me) => metricsOf(me).length > 0,
    // Each metric has a permission of its own; the first one stands for all.
    route: '/integrations/google-analytics/metrics/sessions',
  },
];

/** Whether a page is open to somebody. */
export function isOpen(name: AreaName, me: Member): boolean {
  return AREAS.some((area) => area.name === name && area.isOpen(me));
}
