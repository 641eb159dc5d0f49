import type { Cell, Nobodys, Row } from '../expectations.js';
import { slotOf } from '../cases.js';
import { REQUESTS } from '../requests.js';
import { type ActorName, ACTORS } from '../world/callers.js';
import { OF_CLIENT, type Thing } from '../world/things.js';

/** What the row says of nobody's things, and to a staff admin, staff, a client admin, a custom set and a member. */
export type Line = readonly [nobodys: Nobodys, ...cells: [Cell, Cell, Cell, Cell, Cell]];

/** How those are answered on every route for members who are none of the portal. */
const OUTSIDERS = {
  none: 'UNAUTHENTICATED',
  deactivated: 'MEMBERSHIP_UNKNOWN',
  removed: 'MEMBERSHIP_UNKNOWN',
  pending: 'NO_MEMBERSHIP',
  'own domain': 'MEMBERSHIP_UNKNOWN',
  'borrowed membership': 'MEMBERSHIP_UNKNOWN',
} as const satisfies Partial<Record<ActorName, Cell>>;

/** The rows of a route for members, by what a call of it names. */
export function route(name: string, lines: Readonly<Record<string, Line>>): Row[] {
  return Object.entries(lines).map(([names, [nobodys, ...cells]]) => {
    const [staffAdmin, staff, clientAdmin, custom, member] = cells;
    return {
      route: name,
      names,
      nobodys,
      cells: {
        ...OUTSIDERS,
        'staff admin': staffAdmin,
        staff,
        'assigned staff': isOfClients(name, names) ? narrowed(staff) : staff,
        'client admin': clientAdmin,
        custom,
        member,
        // What is its own is what the other client, or portal, has.
        'other client': clientAdmin,
        'other portal': staffAdmin,
        // What the member that is looked at may read, and nothing else.
        viewing: name.startsWith('GET ') ? clientAdmin : 'VIEW_ONLY',
      },
    };
  });
}

/** The row of a route that is there in a view only. */
export function inViewOnly(name: string): Row[] {
  const outside = 'VIEW_UNKNOWN';
  return route(name, { '': ['', outside, outside, outside, outside, outside] }).map((row) => ({
    ...row,
    cells: { ...row.cells, viewing: 'yes' },
  }));
}

/** Lists of members in which what is named belongs to whom is on it, and so to clients. */
const OF_CLIENTS_BY_LIST = ['GET members ?projectId', 'GET members ?groupId'];

/** Whether what a call names exists only for whom its client does. */
function isOfClients(name: string, names: string): boolean {
  const thing = slotOf(REQUESTS[name] ?? {}, names)?.thing;
  const ofClient: readonly (Thing | undefined)[] = OF_CLIENT;
  return ofClient.includes(thing) || OF_CLIENTS_BY_LIST.includes(`${name} ${names}`);
}

/** The same for staff who are assigned to one client: others do not exist for them. */
function narrowed(cell: Cell): Cell {
  if (cell === 'yes' || cell.startsWith('own, siblings')) return 'own';
  return cell.replace('portal: ', 'own: ') as Cell;
}

/** The rows of a route for whoever is logged in, whatever it is a member of; without any membership as for client users. */
export function loginRoute(
  name: string,
  lines: Readonly<Record<string, readonly [nobodys: Nobodys, staff: Cell, clients: Cell]>>,
): Row[] {
  return Object.entries(lines).flatMap(([names, [nobodys, staff, clients]]) =>
    route(name, { [names]: [nobodys, staff, staff, clients, clients, clients] }).map((row) => ({
      ...row,
      cells: { ...row.cells, pending: clients },
    })),
  );
}

/** The rows of a route for everybody; `strangers` are those without a login. */
export function openRoute(
  name: string,
  lines: Readonly<Record<string, readonly [nobodys: Nobodys, everybody: Cell, strangers?: Cell]>>,
): Row[] {
  return Object.entries(lines).map(([names, [nobodys, cell, strangers = cell]]) => {
    const everybody = ACTORS.map((actor) => [actor, cell]);
    const cells = Object.fromEntries(everybody) as Record<ActorName, Cell>;
    const viewing = 'VIEW_ONLY';
    return { route: name, names, nobodys, cells: { ...cells, none: strangers, viewing } };
  });
}
