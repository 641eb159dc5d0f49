import { Controller, Get } from '@nestjs/common';
import {
  Actor,
  type MemberActor,
  RequireMembership,
  RequirePermission,
  Scope,
  ScopesService,
} from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from './support/scope-directories.js';

/** A scope as JSON can tell it. */
function told({ projects, groups, boundTo, reached, ...scope }: Scope) {
  const list = (ids: ReadonlySet<string> | null) => ids && [...ids].sort();
  return {
    ...scope,
    projects: list(projects),
    groups: list(groups),
    boundTo: list(boundTo),
    reached: reached && { projects: list(reached.projects), workers: list(reached.workers) },
  };
}

@Controller('scoped')
class ScopedController {
  constructor(private readonly scopes: ScopesService) {}

  @Get()
  only(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('view')
  @RequirePermission('reports.view')
  view(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('edit')
  @RequirePermission('reports.edit')
  edit(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  project(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('again')
  async again(@Scope() scope: Scope, @Actor() actor: MemberActor) {
    return (await this.scopes.of(actor)) === scope;
  }

  @Get('later')
  @RequireMembership()
  async later(@Actor() actor: MemberActor) {
    return told(await this.scopes.of(actor));
  }
}

/** Writes a handler anew and forgets what stood above the old one. */
@Controller('anew')
class OverridingController extends ScopedController {
  @Get('view')
  override view(scope: Scope) {
    return scope;
  }
}

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
