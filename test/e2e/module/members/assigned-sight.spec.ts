import { AuditService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Team } from '../../../support/team.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import {
  assign,
  assignedStaff,
  assigningHost,
  CLIENTS,
  clientsOf,
  MEMBERS,
  type ViewedPage,
  viewOf,
} from './support/assigned-staff.js';

/** The id as JSON has it: emails of the tests hold ids, too. */
const quoted = (id: string) => JSON.stringify(id);

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

  describe('see', () => {
    it('their clients and their users, in lists, counts and one by one', async () => {
      const staff = await assigned();
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
      const { body } = await staff.http.get(`${CLIENTS}?total=true`).expect(200);
      expect(body).toMatchObject({ total: 1 });
      const users = (
        await staff.http.get(`${MEMBERS}?kind=client&total=true&limit=200`).expect(200)
      ).body as ViewedPage;
      expect(new Set(users.items.map(({ clientId }) => clientId))).toEqual(
        new Set([mine.clientId]),
      );
      expect(users.total).toBe(users.items.length);
      await staff.http.get(`${MEMBERS}/${mine.member.member.id}`).expect(200);
      await staff.http.get(`${MEMBERS}/${theirs.member.member.id}`).expect(404);
      await staff.http.get(`${CLIENTS}/${theirs.clientId}`).expect(404);
      await staff.http.get(`${CLIENTS}/${theirs.clientId}/permissions`).expect(404);
      for (const filter of [`clientId=${theirs.clientId}`, `q=${theirs.member.member.email}`]) {
        const { body: none } = await staff.http.get(`${MEMBERS}?${filter}`).expect(200);
        expect(none).toMatchObject({ items: [] });
      }
    });

    it('invitations of their clients and of staff', async () => {
      const staff = await assigned();
      const [ours, others] = [await mine.invite(), await theirs.invite()];
      const colleague = await host.members.create(host.self, { kind: 'staff', email: newEmail() });
      const { body } = await staff.http.get('/clientele/invitations?limit=200').expect(200);
      const ids = (body as ViewedPage).items.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([ours.invitation!.id, colleague.invitation!.id]));
      expect(ids).not.toContain(others.invitation!.id);
      const foreign = `/clientele/invitations/${others.invitation!.id}`;
      await staff.http.post(`${foreign}/resend`).expect(404);
      await staff.http.delete(foreign).expect(404);
      await staff.http.post(`/clientele/invitations/${ours.invitation!.id}/resend`).expect(200);
      await staff.http.delete(`/clientele/invitations/${ours.invitation!.id}`).expect(204);
    });

    it('what happened there and in the portal, and of other lists no client but theirs', async () => {
      const staff = await assigned();
      await host.clients.update(host.self, theirs.clientId, { webAddress: 'theirs.example' });
      await host.clients.update(host.self, mine.clientId, { webAddress: 'mine.example' });
      const colleague = await assigned([mine.clientId, theirs.clientId]);
      await assign(owner, colleague, [mine.clientId]).expect(200);
      const audit = host.app.get(AuditService);
      const { items } = await audit.list(staff.actor, { limit: 200 });
      const text = JSON.stringify(items);
      expect(text).toContain('mine.example');
      expect(text).not.toContain(quoted(theirs.clientId));
      const about = items.filter(({ subject }) => subject.id === colleague.member.id);
      expect(about.map(({ type }) => type)).toEqual(['member.clients_changed', 'member.created']);
      expect(about[0]!.data).toMatchObject({ added: [], removed: [] });
      expect(about[1]!.data).toMatchObject({ clients: [mine.clientId] });
      const all = JSON.stringify((await audit.list(owner.actor, { limit: 200 })).items);
      expect(all).toContain(quoted(theirs.clientId));
      const found = await audit.list(staff.actor, { subjectId: theirs.clientId });
      expect(found.items).toEqual([]);
    });

    it('other staff, whose lists they see as far as they go together', async () => {
      const staff = await assigned();
      const colleague = await assigned([mine.clientId, theirs.clientId]);
      expect(await viewOf(colleague, staff)).toMatchObject({
        clients: [mine.clientId],
        clientCount: 1,
      });
      expect(await viewOf(colleague, owner)).toMatchObject({
        clients: [mine.clientId, theirs.clientId].sort(),
        clientCount: 2,
      });
      const { body } = await staff.http
        .get(`${MEMBERS}/${colleague.member.id}/clients`)
        .expect(200);
      expect(body).toEqual({
        all: false,
        items: [{ id: mine.clientId, name: 'Acme' }],
        nextCursor: null,
      });
      const { body: list } = await staff.http.get(`${MEMBERS}?kind=staff&limit=200`).expect(200);
      expect(JSON.stringify(list)).not.toContain(quoted(theirs.clientId));
    });

    it('nothing of clients when their list is empty', async () => {
      const staff = await assigned([]);
      expect(staff.member).toMatchObject({ clients: [], clientCount: 0 });
      expect(await clientsOf(staff)).toEqual([]);
      const { body } = await staff.http.get(`${MEMBERS}?kind=client&total=true`).expect(200);
      expect(body).toMatchObject({ items: [], total: 0 });
      await staff.http.get(`${MEMBERS}/${mine.member.member.id}`).expect(404);
      await staff.http.get('/clientele/profiles').expect(200);
    });
  });
});
