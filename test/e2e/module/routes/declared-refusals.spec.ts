import type { Test } from 'supertest';
import { memoryDatabase } from '../../../support/memory-database.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

const SEATS = 3;
const PENDING = 2;

describe('a refusal that the document tells of', () => {
  let host: TestHost;
  let team: Team;
  /** Staff without special rights. */
  let aide: Person;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      options: {
        members: { seatsPerClient: SEATS },
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          pendingPerClient: PENDING,
        },
      },
    });
    aide = await host.person({ kind: 'staff', role: 'staff', email: 'aide@agency.test' });
  });

  beforeEach(async () => {
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function expectRefusal(answer: Test, status: number, code: string): Promise<void> {
    const { status: got, body } = await answer;
    expect([got, (body as { code?: string }).code]).toEqual([status, code]);
  }

  const customized = (person: Person) =>
    `/clientele/projects/hourly/members/${person.member.id}/permissions`;

  describe('comes to who may not do it:', () => {
    const set = { mode: 'custom', permissions: { 'reports.view': true } };
    const custom = { permissions: set.permissions };

    it('a user without a right about users', async () => {
      const { member, admin } = team;
      const { id } = admin.member;
      await host.members.update(host.self, member.member.id, { projects: [{ id: 'hourly' }] });
      const explain = `/clientele/members/${id}/permissions/explain?key=reports.view`;
      await expectRefusal(member.http.get(explain), 403, 'PERMISSION_DENIED');
      await expectRefusal(member.http.delete(customized(admin)), 403, 'PERMISSION_DENIED');
      const clone = { fromMemberId: id, toMemberIds: [id] };
      const cloning = member.http.post('/clientele/projects/hourly/permissions/clone', clone);
      await expectRefusal(cloning, 403, 'PERMISSION_DENIED');
      await host.members.deactivate(host.self, id);
      const activating = member.http.post(`/clientele/members/${id}/activate`);
      await expectRefusal(activating, 403, 'PERMISSION_DENIED');
    });

    it('staff about other staff', async () => {
      const { owner } = team;
      const { id } = owner.member;
      const setting = aide.http.put(`/clientele/members/${id}/permissions`, set);
      await expectRefusal(setting, 403, 'ROLE_REQUIRED');
      await expectRefusal(aide.http.put(customized(owner), custom), 403, 'ROLE_REQUIRED');
      await expectRefusal(aide.http.delete(customized(owner)), 403, 'ROLE_REQUIRED');
      const removing = aide.http.delete(`/clientele/projects/hourly/members/${id}`);
      await expectRefusal(removing, 403, 'ROLE_REQUIRED');
    });

    it('anybody about oneself', async () => {
      const { owner, admin } = team;
      const removing = owner.http.delete(`/clientele/projects/hourly/members/${owner.member.id}`);
      await expectRefusal(removing, 403, 'SELF_CHANGE');
      const other = await team.join('admin', EVERYTHING);
      await host.members.update(host.self, other.member.id, { projects: [{ id: 'hourly' }] });
      await other.http.put(customized(admin), custom).expect(200);
      const clone = { fromMemberId: admin.member.id, toMemberIds: [admin.member.id] };
      const cloning = admin.http.post('/clientele/projects/hourly/permissions/clone', clone);
      await expectRefusal(cloning, 403, 'SELF_CHANGE');
    });

    it('a client user who makes a client', async () => {
      const making = team.admin.http.post('/clientele/clients', { name: 'X', type: 'business' });
      await expectRefusal(making, 403, 'STAFF_ONLY');
    });
  });

  it('comes to a client with a group that is not there, or of an old version', async () => {
    const { clientId, owner } = team;
    const defaultScope = { projects: [], groups: ['nope'] };
    const client = { name: 'X', type: 'business', defaultScope };
    await expectRefusal(owner.http.post('/clientele/clients', client), 422, 'UNKNOWN_GROUP');
    const renaming = owner.http.patch(`/clientele/clients/${clientId}`, { name: 'Y', version: 9 });
    await expectRefusal(renaming, 409, 'STALE_VERSION');
  });

  it('comes to one more than there are seats', async () => {
    const { clientId, owner, member } = team;
    const { id } = member.member;
    await host.members.deactivate(host.self, id);
    for (let count = 2; count <= SEATS; count += 1) await team.join();
    await expectRefusal(owner.http.post(`/clientele/members/${id}/activate`), 409, 'SEAT_LIMIT');
    const one = { clientId, email: team.email(), invite: false, password: PASSWORD };
    await expectRefusal(owner.http.post('/clientele/members', one), 409, 'SEAT_LIMIT');
  });

  it('comes to one more invitation than a client may have', async () => {
    const { clientId, owner } = team;
    const { id, invitation } = await team.invite();
    host.clock.advance(8 * DAY);
    for (let count = 1; count <= PENDING; count += 1) await team.invite();
    const one = { clientId, email: team.email() };
    await expectRefusal(owner.http.post('/clientele/members', one), 409, 'PENDING_LIMIT');
    const resending = owner.http.post(`/clientele/invitations/${invitation!.id}/resend`);
    await expectRefusal(resending, 409, 'PENDING_LIMIT');
    const readdressing = owner.http.patch(`/clientele/members/${id}`, { email: team.email() });
    await expectRefusal(readdressing, 409, 'PENDING_LIMIT');
  });

  it('comes to an invitation of a member that is deactivated', async () => {
    const { clientId, owner } = team;
    // Let in by a password, and asked to prove its email all the same.
    const one = { clientId, email: team.email(), invite: false, password: PASSWORD };
    const { body } = await owner.http.post('/clientele/members', one).expect(201);
    const { id } = (body as { member: { id: string } }).member;
    const { invitation } = await host.members.invite(host.self, id);
    await host.members.deactivate(host.self, id);
    host.clock.advance(DAY);
    const resending = owner.http.post(`/clientele/invitations/${invitation.id}/resend`);
    await expectRefusal(resending, 409, 'MEMBER_STATE');
  });
});
