import type { ClienteleArguments } from '../../../../../client/index.js';

/** The parts of the list, each a tab. */
export const TABS = [
  'all',
  'staff',
  'client',
  'pending',
  'deactivated',
  'ended',
  'review',
] as const;
export type Tab = (typeof TABS)[number];

/** Days without a sign after which somebody's access is looked at again. */
export const REVIEW_DAYS = 90;

const SORTS = [
  'name',
  '-name',
  'email',
  '-email',
  'createdAt',
  '-createdAt',
  'lastActiveAt',
  '-lastActiveAt',
] as const;

/** What stands in the address of the users page. */
export interface UsersSearch {
  readonly tab?: Tab;
  readonly q?: string;
  readonly client?: string;
  readonly role?: 'admin' | 'staff' | 'member';
  readonly project?: string;
  readonly sort?: (typeof SORTS)[number];
}

type MembersQuery = NonNullable<NonNullable<ClienteleArguments<'get', '/members'>[0]>['query']>;

function oneOf<T extends string>(known: readonly T[], given: unknown): T | undefined {
  return known.find((each) => each === given);
}

/** Reads the address; what it does not know is left out. */
export function readUsersSearch(given: Record<string, unknown>): UsersSearch {
  const text = (name: string) =>
    typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined;
  const read = {
    tab: oneOf(TABS, given['tab']),
    q: text('q'),
    client: text('client'),
    role: oneOf(['admin', 'staff', 'member'], given['role']),
    project: text('project'),
    sort: oneOf(SORTS, given['sort']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const TAB_QUERIES: Readonly<Record<Tab, MembersQuery>> = {
  all: {},
  staff: { kind: 'staff' },
  client: { kind: 'client' },
  pending: { status: 'pending' },
  deactivated: { status: 'deactivated' },
  ended: { status: 'ended' },
  review: { inactiveDays: REVIEW_DAYS },
};

/** What a tab asks the list for. */
export function tabQuery(tab: Tab): MembersQuery {
  return TAB_QUERIES[tab];
}

/** What the address asks the list for. */
export function membersQuery({
  tab = 'all',
  q,
  client,
  role,
  project,
  sort,
}: UsersSearch): MembersQuery {
  return {
    ...tabQuery(tab),
    ...(q && { q }),
    ...(client && { clientId: client }),
    ...(role && { role }),
    ...(project && { projectId: project }),
    ...(sort && { sort }),
  };
}
