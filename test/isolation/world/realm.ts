import { randomUUID } from 'node:crypto';
import {
  type Actor,
  hostActor,
  InvitationTemplatesService,
  type MemberActor,
  type MemberView,
  ProfilesService,
  ProjectPermissionsService,
  JoinLinksService,
  RequestsService,
} from '../../../lib/index.js';
import type { CreateMember } from '../../../lib/index.js';
import { newId } from '../../../lib/database/ids.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import type { Caller } from '../../support/caller.js';
import { allBut } from '../../support/team.js';
import type { TestHost } from '../../support/test-host.js';
import type { HostThings } from './directories.js';
import type { Things } from './things.js';

/** One client of a portal, with one thing of each kind, and its people. */
export interface Realm {
  readonly portalId: string;
  /** What the emails of its people end with, and its names hold: nobody else's do. */
  readonly mark: string;
  readonly things: Things;
  readonly people: Readonly<Record<'clientAdmin' | 'custom' | 'member', Somebody>>;
}

/** A member who can call. */
export interface Somebody {
  readonly member: MemberView;
  readonly identityId: string;
  readonly http: Caller;
}

/** What the things of a host are made with. */
export interface Workshop {
  readonly host: TestHost;
  readonly projects: HostThings;
  readonly groups: HostThings;
}

/** Makes an account that no password opens: hashing some would take longer than all the rest of a world. */
export async function account(host: TestHost, email: string): Promise<string> {
  const id = newId();
  const times = { disabledAt: 0, sessionsEndedAt: 0, createdAt: 1, updatedAt: 1 };
  const row = { id, email, name: email, passwordHash: 'none', ...times };
  await host.dataSource.getRepository(IdentityEntity).insert(row);
  return id;
}

/** Makes an active member, and the way to call as it. */
export async function somebody(
  host: TestHost,
  portalId: string,
  input: CreateMember,
): Promise<Somebody> {
  const identityId = await account(host, input.email);
  const { member } = await host.members.create(hostActor(portalId), {
    name: input.email,
    ...input,
    identityId,
  });
  const http = host.as(identityId).with('x-membership-id', member.id);
  return { member, identityId, http };
}

/** A person as an actor of services. */
export function actorOf({ member, identityId }: Somebody, portalId: string): MemberActor {
  const { id: memberId, kind, clientId, clients: clientIds, role, email, name } = member;
  return { kind, memberId, identityId, portalId, clientId, clientIds, role, email, name };
}

/** Makes a client with all that belongs to it, called by a name that no other has. */
export async function realm(workshop: Workshop, portalId: string, name: string): Promise<Realm> {
  const { host } = workshop;
  const mark = `${name}.test`;
  const self = hostActor(portalId);
  const client = await host.clients.create(self, { name: `Client of ${mark}`, type: 'business' });
  // None is nearly another's: an import tells its sender which of the names it may use come nearest to one that is none.
  const [project, group] = [`project-${randomUUID()}`, `group-${randomUUID()}`];
  workshop.projects.add(portalId, project);
  workshop.projects.add(portalId, `second-${project}`);
  workshop.groups.add(portalId, group);
  const user = {
    clientId: client.id,
    projects: [{ id: project }, { id: `second-${project}` }],
    groups: [group],
  };
  const person = (called: string, input: Partial<CreateMember> = {}) =>
    somebody(host, portalId, { ...user, email: `${called}@${mark}`, ...input });
  const custom = allBut('users.invite', 'users.remove');
  const people = {
    clientAdmin: await person('admin', { role: 'admin' }),
    custom: await person('custom', { role: 'admin', permissions: custom }),
    member: await person('member'),
  };
  const things = {
    client: client.id,
    project,
    group,
    ...(await members(host, self, person, project)),
    'acting member': people.clientAdmin.member.id,
    ...(await colleagues(host, self, mark)),
    ...(await texts(host, self, name)),
    ...(await invited(host, actorOf(people.clientAdmin, portalId), mark)),
    event: await parkedEvent(host, client.id),
    request: await asked(host, people.member, portalId),
    ...(await joinLink(host, self, client.id)),
  };
  return { portalId, mark, things, people };
}

async function members(
  host: TestHost,
  self: Actor,
  person: (called: string, input?: Partial<CreateMember>) => Promise<Somebody>,
  projectId: string,
) {
  const member = (await person('somebody')).member.id;
  const deactivated = (await person('away')).member;
  await host.members.deactivate(self, deactivated.id);
  const memberId = (await person('customized')).member.id;
  const permissions = { reports: true, 'reports.view': false };
  await host.app
    .get(ProjectPermissionsService)
    .customize(self, { projectId, memberId }, { permissions });
  const { clientId } = deactivated;
  const waiting = await host.members.create(self, {
    clientId: clientId ?? undefined,
    email: `waiting@${deactivated.email.split('@')[1]}`,
    invite: false,
  });
  return {
    member,
    'deactivated member': deactivated.id,
    'customized member': memberId,
    'waiting member': waiting.member.id,
  };
}

/** Staff that nobody calls as. */
async function colleagues(host: TestHost, self: Actor, mark: string) {
  const person = (called: string) =>
    somebody(host, self.portalId, { kind: 'staff', email: `${called}@${mark}` });
  const deactivated = (await person('staff-away')).member.id;
  await host.members.deactivate(self, deactivated);
  const email = `staff-waiting@${mark}`;
  const waiting = await host.members.create(self, { kind: 'staff', email, invite: false });
  return {
    'staff member': (await person('staff')).member.id,
    'deactivated staff': deactivated,
    'waiting staff': waiting.member.id,
  };
}

/** Portal-wide things, which users of other clients may read: their names tell the portal only. */
async function texts(host: TestHost, self: Actor, realmName: string) {
  const profiles = host.app.get(ProfilesService);
  const templates = host.app.get(InvitationTemplatesService);
  const profile = (name: string) =>
    profiles.create(self, { name: `${name} of ${realmName}`, permissions: {} });
  const template = (name: string) =>
    templates.create(self, { name: `${name} of ${realmName}`, subject: 'Hi', text: '{{ url }}' });
  return {
    profile: (await profile('Profile')).id,
    'other profile': (await profile('Other profile')).id,
    template: (await template('Template')).id,
    'other template': (await template('Other template')).id,
  };
}

/** A link by which people ask to be invited to the client. */
async function joinLink(host: TestHost, self: Actor, clientId: string) {
  const input = { expiresAt: '2100-01-01', uses: 1 };
  const { id, token } = await host.app.get(JoinLinksService).make(self, clientId, input);
  return { 'join link': id, 'join token': token };
}

/** What a user of the client has asked for. */
async function asked(host: TestHost, by: Somebody, portalId: string): Promise<string> {
  const wanted = { kind: 'permission', key: 'reports.edit' } as const;
  return (await host.app.get(RequestsService).make(actorOf(by, portalId), wanted)).id;
}

async function invited(host: TestHost, by: MemberActor, mark: string) {
  const email = `invited@${mark}`;
  const { invitation } = await host.members.create(by, { email });
  return { invitation: invitation?.id ?? '', token: await host.tokenFor(email) };
}

/** The id of an event about the client whose delivery has failed for good. */
async function parkedEvent(host: TestHost, subjectId: string): Promise<string> {
  const events = host.dataSource.getRepository(EventEntity);
  const event = await events.findOneByOrFail({ subjectId });
  await events.update({ ordinal: event.ordinal }, { status: 'failed' });
  return event.id;
}
