import type { EntityManager } from 'typeorm';
import { IDENTITY_STORE, type IdentityStore } from '../../../../lib/ports/index.js';
import { MemberPermissionsService, ProfilesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('every change joins a transaction of the host', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** All that can be changed, by an admin of the agency, in one go. */
  async function setup() {
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
    const work = async (manager: EntityManager) => {
      const { members, clients, invitations, app } = host;
      const client = await clients.create(actor, { name: 'Joint', type: 'business' }, manager);
      await clients.update(actor, client.id, { name: 'Joint Ltd' }, manager);
      await clients.setCeiling(actor, client.id, { permissions: { tasks: false } }, manager);
      const scope = { projects: [{ id: 'fixed' }], groups: ['design'] };
      await members.create(actor, { email: team.email(), clientId: client.id, ...scope }, manager);
      const { id: identityId } = await write(manager);
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
    const since = async () => (await host.recorded()).slice(length).map(({ type }) => type);
    return { id, work, since };
  }

  it('and is there with its events when that commits', async () => {
    const { id, work, since } = await setup();
    await host.dataSource.transaction(work);
    expect(await since()).toEqual([
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
    ]);
    expect(await host.members.get(host.self, id)).toMatchObject({ name: 'Joined', role: 'admin' });
  });

  it('and leaves nothing when that is rolled back (C32, C38)', async () => {
    const { id, work, since } = await setup();
    const before = await host.members.get(host.self, id);
    const change = host.dataSource.transaction(async (manager) => {
      await work(manager);
      throw new Error('undo');
    });
    await expect(change).rejects.toThrow('undo');
    expect(await since()).toEqual([]);
    expect(await host.members.get(host.self, id)).toEqual(before);
  });
});
