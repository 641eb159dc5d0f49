import { newId } from '../../../../lib/database/ids.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Team } from '../../../support/team.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import {
  assignedStaff,
  assigningHost,
  CLIENTS,
  clientsOf,
  MEMBERS,
  viewOf,
} from './support/assigned-staff.js';

describeOnEachDatabase('staff who are assigned to clients', (db) => {
  let host: TestHost;
  let mine: Team;
  let theirs: Team;
  let owner: Person;

  beforeAll(async () => {
    ({ host, mine, theirs, owner } = await assigningHost(await db.options()));
  });

  afterAll(() => host.stop());

  /** A staff member who is assigned to these clients, to `mine` unless others are named. */
  const assigned = (clients: readonly string[] = [mine.clientId]) => assignedStaff(host, clients);

  describe('change', () => {
    it('no more than they see', async () => {
      const staff = await assigned();
      const [one, other] = [mine.member.member, theirs.member.member];
      const calls = (id: string): Promise<number>[] => [
        staff.http.patch(`${MEMBERS}/${id}`, { name: 'New' }).then(({ status }) => status),
        staff.http.post(`${MEMBERS}/${id}/review`).then(({ status }) => status),
        staff.http
          .put(`${MEMBERS}/${id}/permissions`, { mode: 'default' })
          .then(({ status }) => status),
        staff.http
          .get(`${MEMBERS}/${id}/permissions/explain?key=reports.view`)
          .then(({ status }) => status),
      ];
      expect(await Promise.all(calls(one.id))).toEqual([200, 200, 200, 200]);
      expect(await Promise.all(calls(other.id))).toEqual([404, 404, 404, 404]);
      const clone = (fromMemberId: string, toMemberIds: string[]) =>
        staff.http.post('/clientele/permissions/clone', { fromMemberId, toMemberIds });
      await clone(other.id, [one.id]).expect(404);
      await clone(one.id, [other.id]).expect(404);
      const mode = { mode: 'clone', fromMemberId: other.id };
      await staff.http.put(`${MEMBERS}/${one.id}/permissions`, mode).expect(404);
      await staff.http.delete(`${CLIENTS}/${theirs.clientId}?cascade=true`).expect(404);
      const ceiling = { permissions: { reports: false } };
      await staff.http.put(`${CLIENTS}/${theirs.clientId}/permissions`, ceiling).expect(404);
    });

    it('neither staff nor their own list', async () => {
      const staff = await assigned();
      const self = `${MEMBERS}/${staff.member.id}`;
      await staff.http.patch(self, { clients: null }).expect(403);
      await staff.http.patch(self, { role: 'admin' }).expect(403);
      const colleague = { kind: 'staff', email: newEmail(), clients: [theirs.clientId] };
      const { body } = await staff.http.post(MEMBERS, colleague).expect(403);
      expect(body).toMatchObject({ code: 'ROLE_REQUIRED' });
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
    });

    it('nobody’s client but theirs when they invite, one by one and in bulk', async () => {
      const staff = await assigned();
      const row = (clientId: string) => ({ email: newEmail(), clientId });
      await staff.http.post(MEMBERS, row(mine.clientId)).expect(201);
      const foreign = await staff.http.post(MEMBERS, row(theirs.clientId)).expect(404);
      const unknown = await staff.http.post(MEMBERS, row(newId())).expect(404);
      expect(foreign.body).toEqual(unknown.body);
      const rows = { members: [row(mine.clientId), row(theirs.clientId)] };
      const { body } = await staff.http.post(`${MEMBERS}/bulk`, rows).expect(200);
      expect(body.results).toMatchObject([{ ok: true }, { ok: false, code: 'NOT_FOUND' }]);
    });
  });

  describe('make clients that are theirs', () => {
    it('by themselves, with the event', async () => {
      const staff = await assigned();
      const { body } = await staff.http
        .post(CLIENTS, { name: 'New', type: 'business' })
        .expect(201);
      expect(await clientsOf(staff)).toEqual([mine.clientId, body.id].sort());
      await staff.http.patch(`${CLIENTS}/${body.id}`, { name: 'Newer' }).expect(200);
      const [event] = (await host.recorded('member.clients_changed')).slice(-1);
      expect(event!.data).toMatchObject({
        memberId: staff.member.id,
        change: { before: 'listed', after: 'listed' },
        added: [body.id],
        removed: [],
      });
      expect((await viewOf(staff, owner)).version).toBe(staff.member.version + 1);
    });

    it('along with a member, of its own or with a name', async () => {
      const staff = await assigned();
      const named = { email: newEmail(), client: { name: 'Named', type: 'business' } };
      const made = [{ email: newEmail() }, named].map(
        async (input) => (await staff.http.post(MEMBERS, input).expect(201)).body.member.clientId,
      );
      const ids = (await Promise.all(made)) as string[];
      expect(await clientsOf(staff)).toEqual([mine.clientId, ...ids].sort());
    });

    it('and never learn that somebody has a client of its own elsewhere', async () => {
      const email = newEmail();
      const { member } = await host.members.create(host.self, { email });
      const staff = await assigned();
      const { body } = await staff.http.post(MEMBERS, { email }).expect(201);
      expect(body.member.clientId).not.toBe(member.clientId);
      expect(await clientsOf(staff)).toEqual([mine.clientId, body.member.clientId].sort());
      const again = await staff.http.post(`${MEMBERS}/bulk`, { members: [{ email }] }).expect(200);
      expect(again.body.results).toMatchObject([
        { ok: true, code: 'ALREADY_INVITED', member: { id: body.member.id } },
      ]);
    });

    it('and share none by name that is not theirs', async () => {
      const email = newEmail();
      const client = { name: `Shared ${email}`, type: 'business' };
      const rows = { members: [{ email, client }] };
      const first = await owner.http.post(`${MEMBERS}/bulk`, rows).expect(200);
      const staff = await assigned();
      const { body } = await staff.http.post(`${MEMBERS}/bulk`, rows).expect(200);
      const [{ member: others }] = first.body.results;
      const [{ member: own }] = body.results;
      expect(own.clientId).not.toBe(others.clientId);
      expect(await clientsOf(staff)).toEqual([mine.clientId, own.clientId].sort());
    });
  });
});
