import type { DataSourceOptions } from 'typeorm';
import {
  AccessService,
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
import { refused } from '../../../support/refused.js';
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
    // The member with the project, the groups, whether they reach it.
    expect(question.queries).toHaveLength(3);
    for (const { queries } of [scope, question])
      expect(queries.filter((query) => /FROM "teams"/.test(query))).toHaveLength(1);
    await host.stop();
  });

  class Unknown {
    readonly id = '';
  }

  const without = (given: object, field: string) => ({ ...given, [field]: undefined });
  const bothTables = (given: object) => ({ providers: { projects, groups }, ...given });

  const column = (setting: string, entity: string, property: string) => ({
    setting,
    entity,
    property,
  });
  const CAMPAIGN = ['id', 'portalId', 'name', 'billingBasis', 'deletedAt'];

  /** What is wrong, the settings, and what they are refused for. */
  const WRONG: readonly [string, object, Error][] = [
    [
      'an entity the DataSource does not know',
      { providers: { projects: { ...projects, entity: Unknown } } },
      refused('unknownEntity', 'providers.projects.entity', 'Unknown'),
    ],
    [
      'no entity',
      { providers: { projects: { ...projects, entity: undefined } } },
      refused('unknownEntity', 'providers.projects.entity', '`undefined`'),
    ],
    [
      'a property the entity lacks',
      { providers: { projects: { ...projects, billingBasis: 'basis' } } },
      refused(
        'unknownProperty',
        column('providers.projects.billingBasis', 'Campaign', '`basis`'),
        CAMPAIGN,
      ),
    ],
    [
      'the name of a column',
      { providers: { projects: { ...projects, id: 'campaign_id' } } },
      refused(
        'unknownProperty',
        column('providers.projects.id', 'Campaign', '`campaign_id`'),
        CAMPAIGN,
      ),
    ],
    [
      'no portal',
      { providers: { projects: without(projects, 'portal') } },
      refused('noPortalColumn', 'providers.projects.portal'),
    ],
    [
      'a portal of integers',
      { providers: { projects: { ...integerAgency.projects, portal: 'id' } } },
      refused('portalOfIntegers', column('providers.projects.portal', 'Campaign', '`id`')),
    ],
    [
      'ids in a column of dates',
      { providers: { projects: { ...projects, id: 'deletedAt' } } },
      refused('columnWithoutIds', column('providers.projects.id', 'Campaign', '`deletedAt`')),
    ],
    [
      'groups without workers',
      { providers: { projects, groups: without(groups, 'workers') }, work },
      refused('unknownEntity', 'providers.groups.workers.entity', '`undefined`'),
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
      refused(
        'unknownProperty',
        column('providers.groups.workers.worker', 'TeamMember', '`undefined`'),
        ['teamId', 'workerId'],
      ),
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
      refused(
        'unknownProperty',
        column('providers.groups.projects.group', 'TeamCampaign', '`team`'),
        ['teamId', 'campaignId'],
      ),
    ],
    [
      'work without its worker',
      bothTables({ work: { ...work, worker: 'worker' } }),
      refused('unknownProperty', column('work.worker', 'WorkEntry', '`worker`'), [
        'id',
        'projectId',
        'workerId',
      ]),
    ],
    [
      'groups that reach nothing',
      { providers: { projects, groups: without(groups, 'projects') } },
      refused('groupsWithoutReach'),
    ],
    [
      'ids of projects in columns of two kinds',
      bothTables({ work: integerAgency.work }),
      refused('differentIds', 'project', [
        { name: 'campaign_id', kind: 'text' },
        { name: 'campaign', kind: 'text' },
        { name: 'campaign_id', kind: 'integer' },
      ]),
    ],
    [
      'ids of groups in columns of two kinds',
      {
        providers: { projects, groups: { ...groups, workers: integerAgency.groups.workers } },
        work,
      },
      refused('differentIds', 'group', [
        { name: 'team_id', kind: 'text' },
        { name: 'team', kind: 'integer' },
        { name: 'team', kind: 'text' },
      ]),
    ],
    [
      'ids of workers in columns of two kinds',
      { providers: { projects, groups }, work: { ...work, worker: 'id' } },
      refused('differentIds', 'worker', [
        { name: 'worker', kind: 'text' },
        { name: 'id', kind: 'integer' },
      ]),
    ],
  ];

  it.each(WRONG)('refuse to start with %s', async (_, extras, refusal) => {
    await expect(TestHost.start(database, { extras })).rejects.toEqual(refusal);
  });
});
