import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from './support/scope-directories.js';
import { OverridingController, ScopedController } from './support/scoped.controller.js';

describeOnEachDatabase('a scoped route', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      extras: { providers: directories.ports },
      controllers: [ScopedController, OverridingController],
    });
    team = await Team.of(host);
  });

  beforeEach(() => directories.reset());

  afterAll(() => host.stop());

  async function setup(projects: string[] = [], groups: string[] = []) {
    const { clientId } = team;
    const selected = projects.map((id) => ({ id }));
    return host.person({ email: team.email(), clientId, projects: selected, groups });
  }

  const scope = (given: object) => ({
    portalId: host.portalId,
    everything: false,
    projects: null,
    groups: null,
    boundTo: null,
    ...given,
  });

  it('hands its handler the selected projects and groups', async () => {
    const { http } = await setup(['fixed', 'hourly'], ['design']);
    const { body } = await http.get('/scoped/view').expect(200);
    expect(body).toMatchObject(scope({ projects: ['fixed', 'hourly'], groups: ['design'] }));
  });

  it('hands staff everything, and asks no directory', async () => {
    const { body } = await team.owner.http.get('/scoped').expect(200);
    expect(body).toEqual(scope({ everything: true, reached: null }));
    expect(directories.asked).toEqual([]);
  });

  it('refuses a client user with nothing selected, and asks no directory', async () => {
    const { http } = await setup();
    const { body } = await http.get('/scoped').expect(403);
    expect(body).toEqual({ statusCode: 403, code: 'NO_SCOPE', message: expect.any(String) });
    expect(directories.asked).toEqual([]);
  });

  it('names the missing permission first', async () => {
    const { http } = await setup();
    const { body } = await http.get('/scoped/edit').expect(403);
    expect(body.code).toBe('PERMISSION_DENIED');
  });

  it('takes a login', async () => {
    await host.nobody.get('/scoped').expect(401);
  });

  it('is closed where an overridden handler has lost the rule but not the parameter', async () => {
    const { body } = await team.owner.http.get('/anew/view').expect(403);
    expect(body.code).toBe('ROUTE_NOT_DECLARED');
  });

  it('lets its handler ask about its actor again without a statement or a port', async () => {
    const { http } = await setup(['fixed'], ['design']);
    const { result, queries } = await countQueries(host.dataSource, async () => {
      return http.get('/scoped/again').expect(200);
    });
    expect(result.text).toBe('true');
    expect(queries).toHaveLength(1);
  });
});
