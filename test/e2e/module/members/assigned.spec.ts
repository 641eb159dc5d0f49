import { newId } from '../../../../lib/database/ids.js';
import { ClientsService } from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberClientEntity } from '../../../../lib/schema/member-client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { sentStatements } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Team } from '../../../support/team.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { accept, newEmail } from '../joining/support/invited.js';
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

  /** The clients on the list of a staff member, read one by one. */
  async function listed({ http, member }: Person): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const at = `${MEMBERS}/${member.id}/clients?limit=1${cursor && `&cursor=${cursor}`}`;
      const { body } = await http.get(at).expect(200);
      ids.push(...(body as ViewedPage).items.map(({ id }) => id));
      const { nextCursor } = body as { nextCursor: string | null };
      if (nextCursor === null) return ids;
      cursor = nextCursor;
    }
  }

  it('are no matter of client users', async () => {
    const staff = await assigned();
    const clientsFor = async ({ http }: Person, { member }: Person) =>
      (await http.get(`${MEMBERS}/${member.id}/clients`)).body.code;
    // For client users there are no staff, and their colleagues have no list.
    expect(await clientsFor(mine.admin, staff)).toBe('NOT_FOUND');
    expect(await clientsFor(mine.admin, mine.member)).toBe('NOT_FOUND');
    expect(await clientsFor(mine.member, mine.admin)).toBe('PERMISSION_DENIED');
  });

  describe('are assigned by staff admins', () => {
    it('to a list, to nothing and to all, each change with its event', async () => {
      const staff = await assigned();
      const both = [mine.clientId, theirs.clientId].sort();
      await host.client('Of nobody');
      const { body } = await assign(owner, staff, [...both, ...both]).expect(200);
      expect(body).toMatchObject({ clients: both, clientCount: 2, version: 2 });
      expect(await clientsOf(staff)).toEqual(both);
      expect((await listed(staff)).sort()).toEqual(both);
      await assign(owner, staff, []).expect(200);
      expect(await clientsOf(staff)).toEqual([]);
      const { body: open } = await assign(owner, staff, null).expect(200);
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
      const { body } = await assign(owner, staff, [mine.clientId]).expect(200);
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
        const { body } = await assign(owner, staff, [id]).expect(404);
        expect(body).toMatchObject({ code: 'NOT_FOUND', details: { field: 'clients', id } });
      }
      await assign(owner, staff, [theirs.clientId], { version: 9 }).expect(409);
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
    });

    it('unless they are admins or no staff', async () => {
      const admin = await host.person({ kind: 'staff', role: 'admin', email: newEmail() });
      await assign(owner, admin, [mine.clientId]).expect(400);
      await assign(owner, admin, null).expect(200);
      await assign(owner, mine.member, [mine.clientId]).expect(400);
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
      const { body } = await assign(owner, staff, [theirs.clientId], { role: 'staff' }).expect(200);
      expect(body).toMatchObject({ role: 'staff', clients: [theirs.clientId] });
    });
  });

  it('lose a client that is removed, and never come to see all', async () => {
    const clientId = await host.client('Passing');
    const staff = await assigned([clientId]);
    expect(await clientsOf(staff)).toEqual([clientId]);
    await host.clients.remove(host.self, clientId);
    expect(await clientsOf(staff)).toEqual([]);
    expect(await viewOf(staff, owner)).toMatchObject({ clients: [], clientCount: 0, version: 2 });
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
    await assign(owner, staff, [theirs.clientId]).expect(200);
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
      await assign(owner, staff, [mine.clientId]).expect(200);
      expect(await clientsOf(staff)).toEqual([mine.clientId]);
      await staff.http.get(`${MEMBERS}/${mine.member.member.id}`).expect(200);
    });
  });
});
