import {
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
}

/** All of them, in the order of the menu. */
export const AREAS: readonly Area[] = [
  { name: 'home', path: '/', icon: House, isOpen: () => true },
  { name: 'projects', path: '/projects', icon: FolderKanban, isOpen: ({ hasScope }) => hasScope },
  {
    name: 'work',
    path: '/work',
    icon: Clock,
    isOpen: ({ hasScope, may }) => hasScope && may('work.view'),
  },
  { name: 'reports', path: '/reports', icon: FileText, isOpen: ({ may }) => may('reports.view') },
  {
    name: 'screencasts',
    path: '/screencasts',
    icon: MonitorPlay,
    isOpen: ({ hasScope, may }) => hasScope && may('screencasts.view'),
  },
  {
    name: 'tasks',
    path: '/tasks',
    icon: ListTodo,
    isOpen: ({ hasScope, may }) => hasScope && may('tasks.view'),
  },
  {
    name: 'messages',
    path: '/messages',
    icon: MessageSquare,
    isOpen: (me) => mayChange(me, 'messages.send'),
  },
  {
    name: 'billing',
    path: '/billing',
    icon: ReceiptText,
    isOpen: ({ may }) => may('billing.manage'),
  },
  {
    name: 'integrations',
    path: '/integrations',
    icon: ChartColumn,
    isOpen: (me) => metricsOf(me).length > 0,
  },
];

/** Whether a page is open to somebody. */
export function isOpen(name: AreaName, me: Member): boolean {
  return AREAS.some((area) => area.name === name && area.isOpen(me));
}
