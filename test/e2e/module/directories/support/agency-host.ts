import { createTables, entitiesOf } from '../../../../support/agency/agency-database.js';
import { textAgency } from '../../../../support/agency/text-agency.js';
import type { TestDatabase } from '../../../../support/databases.js';
import { TestHost } from '../../../../support/test-host.js';

const { Campaign, Team, TeamMember, TeamCampaign, WorkEntry } = textAgency.entities;

/** The names of the host's projects; the id of each is its place here. */
export const NAMES = ['Alpha', 'Beta 100%', 'Beta_2', 'gamma', 'Über uns', 'zeta', 'Zeta'] as const;

/**
 * A host whose projects and groups are tables: seven projects, one of which is reached by the group `build` and two by
 * `design`, one by its work; what is deleted, and what another portal has, goes by names that would be found.
 */
export async function agencyHost(db: TestDatabase): Promise<TestHost> {
  const { projects, groups, work } = textAgency;
  const host = await TestHost.start(await db.options({ entities: entitiesOf(textAgency) }), {
    extras: { providers: { projects, groups }, work },
  });
  await createTables(host.dataSource, textAgency);
  const { portalId } = host;
  const named = (id: string, name: string) => ({ id, name, portalId, billingBasis: 'staff_hours' });
  const others = [
    { ...named('gone', 'Beta, gone'), deletedAt: new Date(1_700_000_000_000) },
    { ...named('foreign', 'Beta, foreign'), portalId: 'other' },
  ];
  const rows = [
    [Campaign, [...NAMES.map((name, at) => named(String(at), name)), ...others]],
    [Team, [named('build', 'Build'), named('design', 'Design'), named('idle', 'Idle'), ...others]],
    [TeamMember, [{ teamId: 'design', workerId: 'dora' }]],
    [
      TeamCampaign,
      [
        { teamId: 'design', campaignId: '3' },
        { teamId: 'design', campaignId: 'gone' },
        { teamId: 'build', campaignId: '5' },
      ],
    ],
    [WorkEntry, [{ id: 1, projectId: '0', workerId: 'dora' }]],
  ] as const;
  for (const [entity, values] of rows)
    await host.dataSource.getRepository(entity).insert(values.map((row) => ({ ...row })));
  return host;
}
