import type { EntityManager } from 'typeorm';
import { MemberPermissionsService, ProfilesService } from '../../lib/index.js';
import { IDENTITY_STORE, type IdentityStore } from '../../lib/ports/index.js';
import { EVERYTHING, Team } from './team.js';
import { DAY } from './test-clock.js';
import { PASSWORD, type TestHost } from './test-host.js';

/** The events of {@link everyChange}, in their order. */
export const EVENTS_OF_EVERY_CHANGE = [
  'client.created',
  'client.updated',
  'client.ceiling_changed',
  'member.created',
  'invitation.sent',
  'member.created',
  'member.updated',
  'member.role_changed',
  'member.permissions_changed',
  'member.deactivated',
  'member.activated',
  'member.removed',
  'invitation.resent',
  'invitation.cancelled',
  'invitation.cancelled',
  'member.removed',
  'client.removed',
  'profile.created',
];

/** All that can be changed in a transaction of the host, by an admin of the agency, in one go. */
export async function everyChange(host: TestHost) {
  const team = await Team.of(host);
  const { actor } = team.owner;
  const { id } = team.member.member;
  const { invitation } = await team.invite();
  const doomed = await team.invite();
  const known = team.email();
  const person = { email: known, name: 'Known', password: PASSWORD };
  const write = await host.app.get<IdentityStore>(IDENTITY_STORE).prepare(person);
  const { clientId } = team;
  host.clock.advance(DAY);
  /** The changes, with the manager given to each, and `own` for what the host writes itself. */
  const work = async (own: EntityManager, manager?: EntityManager): Promise<void> => {
    const { members, clients, invitations, app } = host;
    const client = await clients.create(actor, { name: 'Joint', type: 'business' }, manager);
    await clients.update(actor, client.id, { name: 'Joint Ltd' }, manager);
    await clients.setCeiling(actor, client.id, { permissions: { tasks: false } }, manager);
    const scope = { projects: [{ id: 'fixed' }], groups: ['design'] };
    await members.create(actor, { email: team.email(), clientId: client.id, ...scope }, manager);
    const { id: identityId } = await write(own);
    await members.create(host.self, { email: known, clientId, identityId }, manager);
    await members.update(actor, id, { name: 'Joined', role: 'admin' }, manager);
    await app.get(MemberPermissionsService).set(actor, id, EVERYTHING, {}, manager);
    await members.deactivate(actor, id, manager);
    await members.activate(actor, id, manager);
    await members.remove(actor, team.admin.member.id, {}, manager);
    await invitations.resend(actor, invitation?.id ?? '', manager);
    await invitations.cancel(actor, doomed.invitation?.id ?? '', manager);
    await clients.remove(actor, client.id, { cascade: true }, manager);
    const profile = { name: `Profile of ${clientId}`, permissions: {} };
    await app.get(ProfilesService).create(actor, profile, manager);
  };
  const { length } = await host.recorded();
  /** The types of the events since. */
  const since = async () => (await host.recorded()).slice(length).map(({ type }) => type);
  return { team, id, work, since };
}
