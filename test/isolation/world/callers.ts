import { ViewsService } from '../../../lib/index.js';
import type { Caller } from '../../support/caller.js';
import type { TestHost } from '../../support/test-host.js';
import { account, actorOf, type Realm, somebody, type Somebody } from './realm.js';

/** Everybody who calls. */
export const ACTORS = [
  'none',
  'staff admin',
  'staff',
  'assigned staff',
  'client admin',
  'custom',
  'member',
  'deactivated',
  'removed',
  'pending',
  'other client',
  'other portal',
  'own domain',
  'borrowed membership',
  'viewing',
] as const;

/** One of them. */
export type ActorName = (typeof ACTORS)[number];

/** A client of the world: portal A or B, and its first or second client. */
export type RealmName = 'A1' | 'A2' | 'B1' | 'B2';

/** The staff of a portal who call. */
export interface Staff {
  readonly admin: Somebody;
  readonly plain: Somebody;
  /** Assigned to the portal's first client. */
  readonly assigned: Somebody;
}

/** How somebody calls, and from where it sees the world. */
export interface CallerInfo {
  readonly http: Caller;
  /** The client whose things are its own. */
  readonly home: RealmName;
  /** The active member it calls as, if any. */
  readonly memberId: string | null;
  readonly isStaff: boolean;
  /** Whether other clients than its own do not exist for it. */
  readonly isOfClient: boolean;
  /** Whether it calls on the domain of portal B, where only that portal exists. */
  readonly onDomain: boolean;
}

/** Everybody who calls, ready to. */
export type Callers = Readonly<Record<ActorName, CallerInfo>>;

/** The domain that portal B has for its own. */
export const DOMAIN = 'b.test';

/** The staff of a portal: those who call, and one more admin, so that nobody who leaves is the last. */
export async function staffOf(
  host: TestHost,
  { portalId, things }: Realm,
  name: string,
): Promise<Staff> {
  const person = (called: string, role: 'admin' | 'staff', clients?: readonly string[]) =>
    somebody(host, portalId, { kind: 'staff', role, clients, email: `${called}@${name}.test` });
  await person('second-admin', 'admin');
  return {
    admin: await person('admin', 'admin'),
    plain: await person('plain', 'staff'),
    assigned: await person('assigned', 'staff', [things.client]),
  };
}

/** Makes those callers that have no place in the world yet. */
export async function callersOf(
  host: TestHost,
  realms: Readonly<Record<RealmName, Realm>>,
  staff: Readonly<Record<'A' | 'B', Staff>>,
): Promise<Callers> {
  const { A1, A2 } = realms;
  const at = (home: RealmName, { http, member }: Somebody): CallerInfo => ({
    http,
    home,
    memberId: member.id,
    isStaff: member.kind === 'staff',
    isOfClient: member.clients !== null,
    onDomain: false,
  });
  const { clientAdmin, custom, member } = A1.people;
  const borrowing = host.as(member.identityId).with('x-membership-id', staff.B.admin.member.id);
  return {
    none: nobody(host.nobody),
    'staff admin': at('A1', staff.A.admin),
    staff: at('A1', staff.A.plain),
    'assigned staff': at('A1', staff.A.assigned),
    'client admin': at('A1', clientAdmin),
    custom: at('A1', custom),
    member: at('A1', member),
    ...(await formerStaff(host)),
    pending: await pending(host, A1),
    'other client': at('A2', A2.people.clientAdmin),
    'other portal': onDomain(at('B1', staff.B.admin)),
    'own domain': onDomain(nobody(staff.A.admin.http)),
    'borrowed membership': nobody(borrowing),
    viewing: { ...at('A1', clientAdmin), http: await viewing(host, staff.A.admin, clientAdmin) },
  };
}

/** Admins of portal A who were shut out, and who still name the membership they had. */
async function formerStaff(host: TestHost) {
  const admin = (email: string) =>
    somebody(host, host.portalId, { kind: 'staff', role: 'admin', email });
  const deactivated = await admin('deactivated@a.test');
  const removed = await admin('removed@a.test');
  await host.members.deactivate(host.self, deactivated.member.id);
  await host.members.remove(host.self, removed.member.id);
  return { deactivated: nobody(deactivated.http), removed: nobody(removed.http) };
}

/** The staff admin, as it looks as an admin of the client. */
async function viewing(host: TestHost, viewer: Somebody, { member }: Somebody): Promise<Caller> {
  const views = host.app.get(ViewsService);
  const actor = actorOf(viewer, host.portalId);
  const { token } = await views.begin(actor, member.id, { reason: 'To see what it sees' });
  return viewer.http.with('x-clientele-view', token);
}

/** Somebody with an account who is invited as an admin and has not accepted; it knows no membership to name. */
async function pending(host: TestHost, { things }: Realm): Promise<CallerInfo> {
  const email = 'pending@nobody.test';
  const identityId = await account(host, email);
  await host.members.create(host.self, { clientId: things.client, role: 'admin', email });
  return nobody(host.as(identityId));
}

/** Somebody who calls as no member: for whom nothing exists, and who tries the things of client A1. */
function nobody(http: Caller): CallerInfo {
  const none = { memberId: null, isStaff: false, isOfClient: false, onDomain: false };
  return { http, home: 'A1', ...none };
}

function onDomain(info: CallerInfo): CallerInfo {
  return { ...info, http: info.http.with('host', DOMAIN), onDomain: true };
}
