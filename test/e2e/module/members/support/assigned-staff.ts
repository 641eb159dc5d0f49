import type { DataSourceOptions } from 'typeorm';
import type { MemberView } from '../../../../../lib/index.js';
import { Team } from '../../../../support/team.js';
import { type Person, TestHost } from '../../../../support/test-host.js';
import { invitationOptions, newEmail } from '../../joining/support/invited.js';

export const MEMBERS = '/clientele/members';
export const CLIENTS = '/clientele/clients';

/** A page as these tests read it. */
export interface ViewedPage {
  readonly items: readonly { readonly id: string; readonly clientId?: string | null }[];
  readonly total?: number;
}

/** A host with two clients, and a staff admin who assigns others to them. */
export async function assigningHost(database: DataSourceOptions) {
  const host = await TestHost.start(database, {
    options: { invitations: invitationOptions({ resendAfter: 0 }) },
  });
  const mine = await Team.of(host);
  const theirs = await Team.of(host);
  return { host, mine, theirs, owner: mine.owner };
}

/** A staff member who is assigned to these clients. */
export function assignedStaff(host: TestHost, clients: readonly string[]): Promise<Person> {
  return host.person({ kind: 'staff', role: 'staff', email: newEmail(), clients });
}

/** Assigns a member to these clients, or to all. */
export function assign(
  by: Person,
  { member }: Person,
  clients: readonly string[] | null,
  more: object = {},
) {
  return by.http.patch(`${MEMBERS}/${member.id}`, { clients, ...more });
}

/** A member as somebody sees it. */
export async function viewOf({ member }: Person, by: Person): Promise<MemberView> {
  return (await by.http.get(`${MEMBERS}/${member.id}`).expect(200)).body as MemberView;
}

/** The ids of the clients that somebody sees. */
export async function clientsOf({ http }: Person): Promise<string[]> {
  return ((await http.get(`${CLIENTS}?limit=200`).expect(200)).body as ViewedPage).items
    .map(({ id }) => id)
    .sort();
}
