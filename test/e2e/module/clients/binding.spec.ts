import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';
import { DeletableProjects } from '../grants/support/deletable-directories.js';

const PATH = '/clientele/clients';

describeOnEachDatabase('the projects a client is bound to', (db) => {
  const directory = new DeletableProjects();
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    const extras = { providers: { projects: { useValue: directory } } };
    const wishes = { extras, controllers: [GuardedController] };
    host = await TestHost.start(await db.options(), wishes);
    // Inside a transaction of the module this statement would wait for its end, and fail, on SQLite.
    directory.ask = () => host.dataSource.query('SELECT 1');
    team = await Team.of(host);
  });

  beforeEach(() => directory.gone.clear());

  afterAll(() => host.stop());

  /** A client with a user on `hourly` and `fixed`, and one whose group reaches `third`. */
  async function setup() {
    const { owner } = team;
    const clientId = await host.client();
    const path = `${PATH}/${clientId}`;
    const onProjects = await host.person({
      clientId,
      email: team.email(),
      projects: [{ id: 'hourly' }, { id: 'fixed' }],
    });
    const inGroup = await host.person({ clientId, email: team.email(), groups: ['design'] });
    const bind = (projects: unknown) => owner.http.patch(path, { projects });
    const sees = async () => {
      const seen: string[] = [];
      for (const { http } of [onProjects, inGroup])
        for (const id of ['hourly', 'fixed', 'third']) {
          const { status } = await http.get(`/guarded/projects/${id}/view`);
          if (status === 200) seen.push(id);
        }
      return seen;
    };
    return { owner, path, bind, sees, onProjects };
  }

  it('bound every user by intersection, at once, and let go when they are widened or taken away', async () => {
    const { bind, sees, owner, onProjects } = await setup();
    expect(await sees()).toEqual(['hourly', 'fixed', 'third']);
    await bind(['fixed']).expect(200);
    expect(await sees()).toEqual(['fixed']);
    const { body } = await owner.http.get(`/clientele/members/${onProjects.member.id}`).expect(200);
    expect(body.projects.map(({ id }: { id: string }) => id)).toEqual(['fixed', 'hourly']);
    await bind([]).expect(200);
    expect(await sees()).toEqual([]);
    await bind(['fixed', 'third']).expect(200);
    expect(await sees()).toEqual(['fixed', 'third']);
    await bind(null).expect(200);
    expect(await sees()).toEqual(['hourly', 'fixed', 'third']);
  });

  it('let a project outside of them be selected, to no effect until they hold it', async () => {
    const { bind, sees, owner, onProjects } = await setup();
    await bind(['fixed']).expect(200);
    const projects = [{ id: 'hourly' }, { id: 'third' }];
    await owner.http.patch(`/clientele/members/${onProjects.member.id}`, { projects }).expect(200);
    expect(await sees()).toEqual([]);
    await bind(['third']).expect(200);
    expect(await sees()).toEqual(['third', 'third']);
  });

  it('are given when the client is made, and told with what they were', async () => {
    const { http } = team.owner;
    const body = { name: 'Bound', type: 'business', projects: ['fixed', 'hourly', 'fixed'] };
    const made = (await http.post(PATH, body).expect(201)).body;
    expect(made).toMatchObject({ projects: ['fixed', 'hourly'], goneProjects: [] });
    await http.patch(`${PATH}/${made.id}`, { projects: null, version: 1 }).expect(200);
    expect((await host.recorded('client.updated')).at(-1)?.data).toEqual({
      clientId: made.id,
      name: 'Bound',
      change: { before: { projects: ['fixed', 'hourly'] }, after: { projects: null } },
    });
    const none = (await http.post(PATH, { ...body, projects: [] }).expect(201)).body;
    expect(none.projects).toEqual([]);
    const free = (await http.post(PATH, { ...body, projects: null }).expect(201)).body;
    expect(free.projects).toBeNull();
  });

  it('say nothing, and keep the version, when they were so already', async () => {
    const { bind } = await setup();
    const { version } = (await bind(['fixed']).expect(200)).body;
    const { length } = await host.recorded();
    expect((await bind(['fixed']).expect(200)).body.version).toBe(version);
    expect(await host.recorded()).toHaveLength(length);
  });

  it('must exist when they are new, and may stay when they have been deleted', async () => {
    const { bind, owner, path } = await setup();
    await bind(['fixed', 'hourly']).expect(200);
    directory.gone.add('fixed').add('third');
    const kept = (await bind(['fixed']).expect(200)).body;
    expect(kept).toMatchObject({ projects: ['fixed'], goneProjects: ['fixed'] });
    const refused = await bind(['fixed', 'third', 'nope', 'third']).expect(422);
    expect(refused.body).toMatchObject({
      code: 'UNKNOWN_PROJECT',
      details: { ids: ['third', 'nope'] },
    });
    expect((await owner.http.get(path).expect(200)).body).toEqual(kept);
    await bind([]).expect(200);
    await bind(['fixed']).expect(422);
    const body = { name: 'New', type: 'business', projects: ['nope'] };
    await owner.http.post(PATH, body).expect(422);
  });

  it('are marked in lists by one question, and no longer when they are back', async () => {
    const { bind, owner, path } = await setup();
    await bind(['fixed', 'hourly']).expect(200);
    directory.gone.add('fixed');
    const { body } = await owner.http.get(PATH).query({ limit: 200 }).expect(200);
    const item = body.items.find(({ id }: { id: string }) => path.endsWith(id));
    expect(item).toMatchObject({ projects: ['fixed', 'hourly'], goneProjects: ['fixed'] });
    directory.gone.clear();
    expect((await owner.http.get(path).expect(200)).body.goneProjects).toEqual([]);
  });

  it('can be 10,000', async () => {
    const { owner, path, bind } = await setup();
    const projects = Array.from({ length: 10_000 }, (_, at) => `${at}`.padStart(20, 'p'));
    const rows = host.dataSource.getRepository(ClientEntity);
    await rows.update({ id: path.split('/').at(-1)! }, { projects });
    const view = (await owner.http.get(path).expect(200)).body;
    expect(view.projects).toEqual(projects);
    expect(view.goneProjects).toHaveLength(10_000);
    await host.clients.update(host.self, view.id, { projects: projects.slice(1) });
    expect((await owner.http.get(path)).body.projects).toHaveLength(9_999);
    await bind(['fixed']).expect(200);
  });

  it('are set by staff only', async () => {
    const { http } = team.admin;
    const path = `${PATH}/${team.clientId}`;
    const { body } = await http.patch(path, { projects: ['fixed'] }).expect(403);
    expect(body.code).toBe('STAFF_ONLY');
    expect((await http.get(path).expect(200)).body).toMatchObject({ projects: null, version: 1 });
  });

  it.each([['fixed'], [[1]], [[null]], [{}], [['\0']], [['x'.repeat(256)]], [true]])(
    'are no %j',
    async (projects) => {
      const { bind } = await setup();
      expect((await bind(projects).expect(400)).body.code).toBe('VALIDATION_FAILED');
    },
  );
});
