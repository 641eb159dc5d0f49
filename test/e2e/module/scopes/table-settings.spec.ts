import type { DataSourceOptions } from 'typeorm';
import {
  AccessService,
  ClienteleConfigError,
  type ClienteleExtras,
  ScopesService,
  VisibilityQuery,
} from '../../../../lib/index.js';
import {
  GROUP_DIRECTORY,
  type GroupDirectory,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from '../../../../lib/ports/index.js';
import { createTables, entitiesOf } from '../../../support/agency/agency-database.js';
import { CampaignDirectory } from '../../../support/agency/class-directories.js';
import { integerAgency } from '../../../support/agency/integer-agency.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { there, WORLD } from '../../../support/agency/two-by-two.js';
import { fill } from '../../../support/agency/world.js';
import { countQueries } from '../../../support/count-queries.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type HostWishes, TestHost } from '../../../support/test-host.js';

const { projects, groups, work } = textAgency;
const { TeamMember, WorkEntry } = textAgency.entities;
const BOTH = { project: 'work.projectId', worker: 'work.workerId' };

const database = {
  ...memoryDatabase(),
  entities: [
    ...(memoryDatabase().entities as []),
    ...entitiesOf(textAgency),
    ...entitiesOf(integerAgency),
  ],
} as DataSourceOptions;

describe("the host's tables as settings", () => {
  async function started(extras: ClienteleExtras, form?: HostWishes['form']) {
    const host = await TestHost.start(database, { extras, ...(form && { form }) });
    await createTables(host.dataSource, textAgency);
    const inPortal = (id: string) => ({ ...there(id), portalId: host.portalId });
    await fill(host.dataSource, textAgency, {
      ...WORLD,
      projects: ['red', 'blue'].map(inPortal),
      groups: ['design', 'build'].map(inPortal),
    });
    return host;
  }

  /** What a client user with this scope sees of the work. */
  async function seen(host: TestHost, scope: { projects?: { id: string }[]; groups?: string[] }) {
    const clientId = await host.client(JSON.stringify(scope));
    const email = `${clientId}@acme.test`;
    const { actor } = await host.person({ email, clientId, ...scope });
    const query = host.dataSource.createQueryBuilder(WorkEntry, 'work').orderBy('work.id');
    const shown = host.app
      .get(VisibilityQuery)
      .apply(query, await host.app.get(ScopesService).of(actor), BOTH);
    return (await shown.getMany()).map((row) => row['id'] as number);
  }

  const EXTRAS: readonly [string, ClienteleExtras][] = [
    ['tables', { providers: { projects, groups }, work }],
    ['tables on a named DataSource', { providers: { projects, groups }, work, dataSource: 'own' }],
    ['a class for projects', { providers: { projects: CampaignDirectory, groups }, work }],
    [
      'an existing provider for projects',
      {
        providers: { projects: { useExisting: CampaignDirectory }, groups },
        work,
        overrides: [CampaignDirectory],
      },
    ],
  ];

  it.each(
    EXTRAS.flatMap(([name, extras]) =>
      (['forRoot', 'forRootAsync'] as const).map((form) => [name, form, extras] as const),
    ),
  )('show each member what it may see: %s, by %s', async (_, form, extras) => {
    const host = await started(extras, form);
    const red = { projects: [{ id: 'red' }] };
    const design = { groups: ['design'] };

    expect(await seen(host, red)).toEqual([0, 1, 5]);
    expect(await seen(host, design)).toEqual([0, 2]);
    expect(await seen(host, { ...red, ...design })).toEqual([0]);
    expect(await seen(host, {})).toEqual([]);
    await host.stop();
  });

  it('answer as the directories of the module', async () => {
    const host = await started({ providers: { projects, groups }, work });
    const directory = host.app.get<GroupDirectory>(GROUP_DIRECTORY);
    const found = await host.app
      .get<ProjectDirectory>(PROJECT_DIRECTORY)
      .findMany(host.portalId, ['red', 'gone']);

    expect(found).toEqual([{ id: 'red', name: 'Name of red', billingBasis: 'staff_hours' }]);
    expect(await directory.workersOf(host.portalId, ['design'])).toEqual(['dora']);
    const reached = await directory.projectsOf(host.portalId, ['design']);
    expect([...reached].sort()).toEqual(['blue', 'red']);
    await host.stop();
  });

  it('are asked once which groups there are, by a scope and by a question about a project', async () => {
    const host = await started({ providers: { projects, groups }, work });
    const clientId = await host.client();
    const { actor } = await host.person({
      email: 'once@acme.test',
      clientId,
      role: 'admin',
      groups: ['design', 'build'],
    });
    await host.dataSource.getRepository(groups.entity).delete({ id: 'build' });
    const scope = await countQueries(host.dataSource, () =>
      host.app.get(ScopesService).of({ portalId: host.portalId, memberId: actor.memberId }),
    );
    const question = await countQueries(host.dataSource, () =>
      host.app.get(AccessService).can(actor, 'users.view', { project: 'blue' }),
    );

    expect(scope.result.groups).toEqual(new Set(['design']));
    expect(scope.result.reached).toEqual({ projects: null, workers: new Set(['dora']) });
    // The member, the groups, their workers.
    expect(scope.queries).toHaveLength(3);
    expect(question.result).toBe(true);
    // The member, the project, the groups, whether they reach it.
    expect(question.queries).toHaveLength(4);
    for (const { queries } of [scope, question])
      expect(queries.filter((query) => /FROM "teams"/.test(query))).toHaveLength(1);
    await host.stop();
  });

  class Unknown {
    readonly id = '';
  }

  const without = (given: object, field: string) => ({ ...given, [field]: undefined });
  const bothTables = (given: object) => ({ providers: { projects, groups }, ...given });

  /** What is wrong, the settings, and what the message holds. */
  const WRONG: readonly [string, object, readonly string[]][] = [
    [
      'an entity the DataSource does not know',
      { providers: { projects: { ...projects, entity: Unknown } } },
      ['`providers.projects.entity`', 'does not know Unknown', 'among the `entities`'],
    ],
    [
      'no entity',
      { providers: { projects: { ...projects, entity: undefined } } },
      ['`providers.projects.entity`', '`undefined`'],
    ],
    [
      'a property the entity lacks',
      { providers: { projects: { ...projects, billingBasis: 'basis' } } },
      ['`providers.projects.billingBasis`', 'Campaign has no property `basis`', '`billingBasis`'],
    ],
    [
      'the name of a column',
      { providers: { projects: { ...projects, id: 'campaign_id' } } },
      ['`providers.projects.id`', 'no property `campaign_id`', '`id`'],
    ],
    [
      'no portal',
      { providers: { projects: without(projects, 'portal') } },
      ['`providers.projects.portal` is missing', 'set it to null'],
    ],
    [
      'a portal of integers',
      { providers: { projects: { ...integerAgency.projects, portal: 'id' } } },
      ['`providers.projects.portal`', 'holds integers'],
    ],
    [
      'ids in a column of dates',
      { providers: { projects: { ...projects, id: 'deletedAt' } } },
      ['`providers.projects.id`', 'holds no ids', 'text, an integer or a uuid'],
    ],
    [
      'groups without workers',
      { providers: { projects, groups: without(groups, 'workers') }, work },
      ['`providers.groups.workers.entity`'],
    ],
    [
      'workers without their column',
      {
        providers: {
          projects,
          groups: { ...groups, workers: { entity: TeamMember, group: 'teamId' } },
        },
        work,
      },
      ['`providers.groups.workers.worker`', 'TeamMember has no property `undefined`'],
    ],
    [
      'belonging projects without their column',
      {
        providers: {
          projects,
          groups: { ...groups, projects: { ...groups.projects, group: 'team' } },
        },
        work,
      },
      ['`providers.groups.projects.group`', 'TeamCampaign has no property `team`'],
    ],
    [
      'work without its worker',
      bothTables({ work: { ...work, worker: 'worker' } }),
      ['`work.worker`', 'WorkEntry has no property `worker`'],
    ],
    [
      'groups that reach nothing',
      { providers: { projects, groups: without(groups, 'projects') } },
      ['which projects a group reaches', '`providers.groups.projects`', '`work`'],
    ],
    [
      'ids of projects in columns of two kinds',
      bothTables({ work: integerAgency.work }),
      ['ids of a project', '`campaign_id` is integer', 'one type'],
    ],
    [
      'ids of groups in columns of two kinds',
      {
        providers: { projects, groups: { ...groups, workers: integerAgency.groups.workers } },
        work,
      },
      ['ids of a group', '`team` is integer'],
    ],
    [
      'ids of workers in columns of two kinds',
      { providers: { projects, groups }, work: { ...work, worker: 'id' } },
      ['ids of a worker', '`id` is integer'],
    ],
  ];

  it.each(WRONG)('refuse to start with %s', async (_, extras, texts) => {
    const refused: unknown = await TestHost.start(database, { extras }).then(
      () => null,
      (error: unknown) => error,
    );

    expect(refused).toBeInstanceOf(ClienteleConfigError);
    for (const text of texts) expect((refused as Error).message).toContain(text);
  });
});
