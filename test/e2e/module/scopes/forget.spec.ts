import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { ScopesService } from '../../../../lib/index.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { storeClient, storeMember, storePortal } from '../../../support/rows.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from './support/scope-directories.js';
import { ScopedController } from './support/scoped.controller.js';

describeOnEachDatabase('a project or group that the host says is gone', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;
  let team: Team;
  let scopes: ScopesService;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      extras: { providers: directories.ports },
      controllers: [ScopedController],
    });
    scopes = host.app.get(ScopesService);
  });

  beforeEach(async () => {
    directories.reset();
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A user with these selected; the id `fixed` is deleted and reused in the tests, `hourly` stays. */
  function user(projects: string[] = [], groups: string[] = [], clientId = team.clientId) {
    const selected = projects.map((id) => ({ id }));
    return host.person({ email: team.email(), clientId, projects: selected, groups });
  }

  const forget = (gone: { projectId: string } | { groupId: string }) =>
    scopes.forget({ portalId: host.portalId, ...gone });

  async function seen({ http }: Person) {
    const { body } = await http.get('/scoped').expect(200);
    return { projects: body.projects, groups: body.groups };
  }

  const patch = (who: Person, body: object) =>
    team.owner.http.patch(`/clientele/members/${who.member.id}`, body).expect(200);

  describe('and whose id another one has by now', () => {
    it('matches nothing, though it stays selected', async () => {
      const [one, two, both] = [
        await user(['fixed']),
        await user(['fixed', 'hourly']),
        await user(['fixed'], ['design']),
      ];
      await forget({ projectId: 'fixed' });
      expect(await seen(one)).toEqual({ projects: [], groups: null });
      expect(await seen(two)).toEqual({ projects: ['hourly'], groups: null });
      expect(await seen(both)).toEqual({ projects: [], groups: ['design'] });
      for (const { http } of [one, two, both]) await http.get('/scoped/projects/fixed').expect(404);
      await two.http.get('/scoped/projects/hourly').expect(200);
      const me = await one.http.get('/clientele/me').expect(200);
      expect(me.body.access.state).toBe('ok');
    });

    it('matches nothing as a group, either, and reaches no project', async () => {
      const [one, both] = [await user([], ['design']), await user(['hourly'], ['design', 'build'])];
      await one.http.get('/scoped/projects/third').expect(200);
      await forget({ groupId: 'design' });
      expect(await seen(one)).toEqual({ projects: null, groups: [] });
      expect(await seen(both)).toEqual({ projects: ['hourly'], groups: ['build'] });
      await one.http.get('/scoped/projects/third').expect(404);
    });

    it('stays gone in an edit that lists it again, and is selected by one that adds it after another dropped it', async () => {
      const one = await user(['fixed', 'hourly'], ['design', 'build']);
      await forget({ projectId: 'fixed' });
      await forget({ groupId: 'design' });
      await patch(one, { projects: [{ id: 'fixed' }, { id: 'third' }], groups: ['design'] });
      expect(await seen(one)).toEqual({ projects: ['third'], groups: [] });
      await patch(one, { projects: [{ id: 'third' }], groups: ['build'] });
      await patch(one, { projects: [{ id: 'fixed' }], groups: ['design'] });
      expect(await seen(one)).toEqual({ projects: ['fixed'], groups: ['design'] });
    });

    it('lends its customization to nobody, and takes none', async () => {
      const one = await user(['fixed', 'hourly']);
      const place = `/clientele/projects/fixed/members/${one.member.id}/permissions`;
      const permissions = { reports: true, 'reports.edit': true };
      await team.owner.http.put(place, { permissions }).expect(200);
      await one.http.post('/scoped/projects/fixed').expect(201);
      await forget({ projectId: 'fixed' });
      await one.http.post('/scoped/projects/fixed').expect(403);
      const read = await team.owner.http
        .get(`/clientele/members/${one.member.id}/permissions?projectId=fixed`)
        .expect(200);
      expect(read.body).toMatchObject({ customized: false, stored: null });
      const refused = await team.owner.http.put(place, { permissions }).expect(409);
      expect(refused.body.code).toBe('NOT_ASSIGNED');
      await patch(one, { projects: [{ id: 'hourly' }] });
      await patch(one, { projects: [{ id: 'fixed' }, { id: 'hourly' }] });
      await one.http.post('/scoped/projects/fixed').expect(403);
      await one.http.get('/scoped/projects/fixed').expect(200);
    });

    it('is gone for who is invited by a client user that had selected it', async () => {
      const { admin } = team;
      await patch(admin, { projects: [{ id: 'fixed' }], groups: ['design', 'build'] });
      await forget({ projectId: 'fixed' });
      await forget({ groupId: 'design' });
      const email = team.email();
      const identityId = await host.identity(email);
      const { body } = await admin.http.post('/clientele/members', { email }).expect(201);
      const token = await host.tokenFor(email);
      await host.as(identityId).post('/clientele/invitations/accept', { token }).expect(200);
      const scope = await scopes.of({ portalId: host.portalId, memberId: body.member.id });
      expect([scope.projects, scope.groups]).toEqual([new Set(), new Set(['build'])]);
    });
  });

  it('can be taken off a member, unless that would show it more', async () => {
    const [two, both] = [await user(['fixed', 'hourly']), await user(['fixed'], ['design'])];
    await forget({ projectId: 'fixed' });
    directories.projects.delete('fixed');
    const off = ({ member }: Person) =>
      team.owner.http.delete(`/clientele/projects/fixed/members/${member.id}`);
    await off(two).expect(204);
    expect((await off(two).expect(409)).body.code).toBe('NOT_ASSIGNED');
    expect((await off(both).expect(409)).body.code).toBe('WOULD_WIDEN');
    expect(await seen(both)).toEqual({ projects: [], groups: ['design'] });
  });

  it('stays as it is in other portals', async () => {
    const { dataSource } = host;
    const portal = await storePortal(dataSource);
    const client = await storeClient(dataSource, portal.id, { projects: ['fixed'] });
    const { id: memberId } = await storeMember(dataSource, client);
    const places = dataSource.getRepository(MemberProjectEntity);
    const row = { memberId, portalId: portal.id, projectId: 'fixed', rate: null };
    await places.insert({ ...row, permissions: null, until: 0, goneAt: 0 });
    await forget({ projectId: 'fixed' });
    expect(await places.findOneByOrFail({ memberId })).toMatchObject({ goneAt: 0 });
    const clients = dataSource.getRepository(ClientEntity);
    expect(await clients.findOneByOrFail({ id: client.id })).toEqual(client);
  });

  it('keeps the moment it went, however often it is said', async () => {
    const { member } = await user(['fixed']);
    await forget({ projectId: 'fixed' });
    const goneAt = host.clock.now();
    host.clock.advance(1000);
    await forget({ projectId: 'fixed' });
    const places = host.dataSource.getRepository(MemberProjectEntity);
    expect(await places.findOneByOrFail({ memberId: member.id })).toMatchObject({ goneAt });
  });

  describe('in the binding of a client', () => {
    const bound = (projects: string[] | null) =>
      storeClient(host.dataSource, host.portalId, { projects });
    const read = ({ id }: ClientEntity) =>
      host.dataSource.getRepository(ClientEntity).findOneByOrFail({ id });

    it('is taken out, and an empty list binds to nothing', async () => {
      const clients = [await bound(['fixed', 'hourly']), await bound(['fixed']), await bound(null)];
      const others = [await bound(['hourly']), await bound([])];
      const people = [];
      for (const { id } of clients) people.push(await user(['hourly', 'fixed'], [], id));
      await forget({ projectId: 'fixed' });
      const [some, none, free] = people as [Person, Person, Person];
      expect(await seen(some)).toEqual({ projects: ['hourly'], groups: null });
      expect(await seen(none)).toEqual({ projects: [], groups: null });
      expect(await seen(free)).toEqual({ projects: ['hourly'], groups: null });
      const after = await Promise.all(clients.map(read));
      expect(after.map(({ projects, version }) => [projects, version])).toEqual([
        [['hourly'], 2],
        [[], 2],
        [null, 1],
      ]);
      for (const client of others) expect(await read(client)).toEqual(client);
      expect((await host.recorded('client.updated')).slice(-2)).toEqual(
        [clients[0]!, clients[1]!].map(({ id, projects: before }) => {
          const after = before!.filter((project) => project !== 'fixed');
          return expect.objectContaining({
            actor: null,
            portalId: host.portalId,
            subject: { type: 'client', id },
            data: {
              clientId: id,
              name: 'Acme',
              change: { before: { projects: before }, after: { projects: after } },
            },
          }) as object;
        }),
      );
    });

    it.each(['a"b', 'a\\b', 'a/b', 'é😀', "o'c", '%_', '{"a":1}', '[1]', '1', ' ', 'null', '\t'])(
      'is found whatever its id is: %j',
      async (id) => {
        const client = await bound(['x', id, `${id}${id}`]);
        await forget({ projectId: id });
        expect((await read(client)).projects).toEqual(['x', `${id}${id}`]);
      },
    );
  });

  describe("in the host's transaction", () => {
    it('is gone when that commits, and not when it is rolled back', async () => {
      const client = await storeClient(host.dataSource, host.portalId, { projects: ['fixed'] });
      const one = await user(['fixed'], [], client.id);
      const gone = { portalId: host.portalId, projectId: 'fixed' };
      const before = (await host.recorded()).length;
      const failing = host.dataSource.transaction(async (manager) => {
        await scopes.forget(gone, manager);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await seen(one)).toEqual({ projects: ['fixed'], groups: null });
      expect(await host.recorded()).toHaveLength(before);
      await host.dataSource.transaction((manager) => scopes.forget(gone, manager));
      expect(await seen(one)).toEqual({ projects: [], groups: null });
      expect(await host.recorded()).toHaveLength(before + 1);
    });

    it('needs one', async () => {
      const gone = { portalId: host.portalId, projectId: 'fixed' };
      await expect(scopes.forget(gone, host.dataSource.manager)).rejects.toMatchObject({
        code: 'TRANSACTION_REQUIRED',
      });
    });
  });

  it('takes as many statements for many members as for none', async () => {
    const { dataSource, portalId } = host;
    const statements = async () =>
      (await countQueries(dataSource, () => forget({ projectId: 'fixed' }))).queries.length;
    const none = await statements();
    const client = await storeClient(dataSource, portalId);
    for (let at = 0; at < 20; at += 1) {
      const { id: memberId } = await storeMember(dataSource, client);
      const row = { memberId, portalId, projectId: 'fixed', rate: null, permissions: null };
      await dataSource.getRepository(MemberProjectEntity).insert({ ...row, until: 0, goneAt: 0 });
    }
    expect(await statements()).toBe(none);
    const left = { portalId, projectId: 'fixed', goneAt: 0 };
    expect(await dataSource.getRepository(MemberProjectEntity).countBy(left)).toBe(0);
  });
});
