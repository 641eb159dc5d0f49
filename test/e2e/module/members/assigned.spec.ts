import { newId } from '../../../../lib/database/ids.js';
import { AuditService, ClientsService, type MemberView } from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberClientEntity } from '../../../../lib/schema/member-client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { sentStatements } from '../../../support/count-queries.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, newEmail } from '../joining/support/invited.js';

const MEMBERS = '/clientele/members';
const CLIENTS = '/clientele/clients';

/** The id as JSON has it: emails of the tests hold ids, too. */
const quoted = (id: string) => JSON.stringify(id);

interface ViewedPage {
  readonly items: readonly { readonly id: string; readonly clientId?: string | null }[];
  readonly total?: number;
}

describeOnEachDatabase('staff who are assigned to clients', (db) => {
  let host: TestHost;
  let mine: Team;
  let theirs: Team;
  let owner: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    mine = await Team.of(host);
    theirs = await Team.of(host);
    owner = mine.owner;
  });

  afterAll(() => host.stop());

  /** A staff member who is assigned to these clients, to `mine` unless others are named. */
  const assigned = (clients: readonly string[] = [mine.clientId]) =>
    host.person({ kind: 'staff', role: 'staff', email: newEmail(), clients });

  const viewOf = async ({ member }: Person, by = owner): Promise<MemberView> =>
    (await by.http.get(`${MEMBERS}/${member.id}`).expect(200)).body as MemberView;

  const clientsOf = async ({ http }: Person): Promise<string[]> =>
    ((await http.get(`${CLIENTS}?limit=200`).expect(200)).body as ViewedPage).items
      .map(({ id }) => id)
      .sort();

  const assign = ({ member }: Person, clients: readonly string[] | null, more: object = {}) =>
    owner.http.patch(`${MEMBERS}/${member.id}`, { clients, ...more });

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
      await assign(colleague, [mine.clientId]).expect(200);
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
      expect(await viewOf(colleague)).toMatchObject({
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
      expect((await viewOf(staff)).version).toBe(staff.member.version + 1);
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

  describe('are assigned by staff admins', () => {
    it('to a list, to nothing and to all, each change with its event', async () => {
      const staff = await assigned();
      const both = [mine.clientId, theirs.clientId].sort();
      const { body } = await assign(staff, [...both, ...both]).expect(200);
      expect(body).toMatchObject({ clients: both, clientCount: 2, version: 2 });
      expect(await clientsOf(staff)).toEqual(both);
      await assign(staff, []).expect(200);
      expect(await clientsOf(staff)).toEqual([]);
      const { body: open } = await assign(staff, null).expect(200);
      expect(open).toMatchObject({ clients: null, clientCount: null });
      expect((await clientsOf(staff)).length).toBeGreaterThan(2);
      const { body: page } = await staff.http
        .get(`${MEMBERS}/${staff.member.id}/clients`)
        .expect(200);
      expect(page).toEqual({ all: true, items: [], nextCursor: null });
      const events = (await host.recorded('member.clients_changed')).slice(-3);
      expect(
        events.map(({ data: { change, added, removed } }) => [change, added, removed]),
      ).toEqual([
        [{ before: 'listed', after: 'listed' }, [theirs.clientId], []],
        [{ before: 'listed', after: 'listed' }, [], both],
        [{ before: 'listed', after: 'all' }, [], []],
      ]);
    });

    it('without a trace where nothing changes', async () => {
      const staff = await assigned();
      const before = (await host.recorded()).length;
      const { body } = await assign(staff, [mine.clientId]).expect(200);
      expect(body).toMatchObject({ version: staff.member.version });
      expect(await host.recorded()).toHaveLength(before);
    });

    it('to clients of the portal only, by those who have read the last version', async () => {
      const staff = await assigned();
      const other = await host.portals.ensure({ key: newId(), name: 'Other' });
      const foreign = await host.app
        .get(ClientsService)
        .create({ kind: 'host', portalId: other.id }, { name: 'Foreign', type: 'business' });
      for (const id of [foreign.id, newId(), 'no id']) {
        const { body } = await assign(staff, [id]).expect(404);
        expect(body).toMatchObject({ code: 'NOT_FOUND', details: { field: 'clients', id } });
      }
      await assign(staff, [theirs.clientId], { version: 9 }).expect(409);
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
    });

    it('unless they are admins or no staff', async () => {
      const admin = await host.person({ kind: 'staff', role: 'admin', email: newEmail() });
      await assign(admin, [mine.clientId]).expect(400);
      await assign(admin, null).expect(200);
      await assign(mine.member, [mine.clientId]).expect(400);
      const asAdmin = { kind: 'staff', role: 'admin', email: newEmail(), clients: [] };
      await owner.http.post(MEMBERS, asAdmin).expect(400);
      const asUser = { clientId: mine.clientId, email: newEmail(), clients: [] };
      await owner.http.post(MEMBERS, asUser).expect(400);
      const inviter = mine.admin;
      const { body } = await inviter.http
        .post(MEMBERS, { ...asUser, clientId: undefined })
        .expect(403);
      expect(body).toMatchObject({ code: 'STAFF_FIELDS' });
    });

    it('while they are invited, as they then are', async () => {
      const email = newEmail();
      const { body } = await owner.http
        .post(MEMBERS, { kind: 'staff', email, clients: [mine.clientId] })
        .expect(201);
      expect(body.member).toMatchObject({ status: 'pending', clients: [mine.clientId] });
      const { body: accepted } = await accept(host, await host.tokenFor(email));
      const { body: page } = await host.as(accepted.identity.id).get(CLIENTS).expect(200);
      expect((page as ViewedPage).items.map(({ id }) => id)).toEqual([mine.clientId]);
    });

    it('and keep their list for when they are no longer an admin', async () => {
      const staff = await assigned();
      const role = (to: string) =>
        owner.http.patch(`${MEMBERS}/${staff.member.id}`, { role: to }).expect(200);
      expect((await role('admin')).body).toMatchObject({ clients: null, clientCount: null });
      expect((await clientsOf(staff)).length).toBeGreaterThan(1);
      expect((await role('staff')).body).toMatchObject({ clients: [mine.clientId] });
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
      await role('admin');
      const { body } = await assign(staff, [theirs.clientId], { role: 'staff' }).expect(200);
      expect(body).toMatchObject({ role: 'staff', clients: [theirs.clientId] });
    });
  });

  it('lose a client that is removed, and never come to see all', async () => {
    const clientId = await host.client('Passing');
    const staff = await assigned([clientId]);
    expect(await clientsOf(staff)).toEqual([clientId]);
    await host.clients.remove(host.self, clientId);
    expect(await clientsOf(staff)).toEqual([]);
    expect(await viewOf(staff)).toMatchObject({ clients: [], clientCount: 0, version: 2 });
    const [event] = (await host.recorded('member.clients_changed')).slice(-1);
    expect(event!.data).toMatchObject({
      memberId: staff.member.id,
      added: [],
      removed: [clientId],
    });
    expect(await staff.http.get(`${MEMBERS}/${mine.member.member.id}`)).toMatchObject({
      status: 404,
    });
  });

  it('void what they have invited to a client that is theirs no longer', async () => {
    const staff = await assigned();
    const email = newEmail();
    await staff.http.post(MEMBERS, { email, clientId: mine.clientId }).expect(201);
    const token = await host.tokenFor(email);
    await assign(staff, [theirs.clientId]).expect(200);
    const { body } = await host.nobody
      .post('/clientele/invitations/preview', { token })
      .expect(410);
    expect(body).toMatchObject({ code: 'INVITATION_VOID' });
  });

  describe('cost a request', () => {
    /** Clients of the portal without anything, in numbers. */
    async function manyClients(count: number): Promise<string[]> {
      const [like] = await host.dataSource
        .getRepository(ClientEntity)
        .findBy({ id: mine.clientId });
      const rows = Array.from({ length: count }, () => ({ ...like!, id: newId() }));
      for (let from = 0; from < count; from += 200)
        await host.dataSource.getRepository(ClientEntity).insert(rows.slice(from, from + 200));
      return rows.map(({ id }) => id);
    }

    it('one statement, which brings a long list along only once after a change', async () => {
      const staff = await assigned(await manyClients(2_000));
      const call = async () => {
        const { statements } = await sentStatements(host.dataSource, () =>
          staff.http.get('/clientele/permissions/catalogue').expect(200),
        );
        return statements.filter(({ sql }) => sql.includes('assignmentId'));
      };
      const { assignmentId } = await host.dataSource
        .getRepository(MemberEntity)
        .findOneByOrFail({ id: staff.member.id });
      await call();
      await host.settled();
      const [again, ...others] = await call();
      expect(others).toEqual([]);
      expect(JSON.stringify(again!.parameters)).toContain(assignmentId);
      expect(await clientsOf(staff)).toHaveLength(200);
      // Deleted behind the module's back, it is still among those that are known; a change has it read again.
      await host.dataSource.getRepository(MemberClientEntity).delete({ memberId: staff.member.id });
      await assign(staff, [mine.clientId]).expect(200);
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
      await staff.http.get(`${MEMBERS}/${mine.member.member.id}`).expect(200);
    });
  });
});
