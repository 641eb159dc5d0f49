import type { DataSource, EntityManager } from 'typeorm';
import { createTables, entitiesOf } from '../../../../support/agency/agency-database.js';
import { textAgency } from '../../../../support/agency/text-agency.js';
import type { TestDatabase } from '../../../../support/databases.js';
import { onOneConnection } from '../../../../support/databases/small-pool.js';
import { type HostWishes, TestHost } from '../../../../support/test-host.js';

const { Campaign, Team, TeamMember, TeamCampaign } = textAgency.entities;

/** A host whose projects and groups are tables beside the module's, on a pool of one connection. */
export async function campaignsHost(
  db: TestDatabase,
  { extras, ...wishes }: HostWishes = {},
): Promise<TestHost> {
  const options = await db.options({ entities: entitiesOf(textAgency) });
  const { projects, groups, work } = textAgency;
  const tables = extras?.providers?.projects ? {} : { projects, groups };
  const host = await TestHost.start(onOneConnection(options), {
    ...wishes,
    extras: { work, ...extras, providers: { ...tables, ...extras?.providers } },
  });
  await createTables(host.dataSource, textAgency);
  return host;
}

/** Writes a project of the host. */
export async function storeCampaign(
  on: EntityManager | DataSource,
  portalId: string,
  id: string,
): Promise<void> {
  const row = { id, portalId, name: id, billingBasis: 'staff_hours' };
  await on.getRepository(Campaign).insert(row);
}

/** Writes a group of the host, with one worker and one project. */
export async function storeTeam(
  on: EntityManager | DataSource,
  portalId: string,
  { id, campaign }: { id: string; campaign: string },
): Promise<void> {
  await on.getRepository(Team).insert({ id, portalId, name: id });
  await on.getRepository(TeamMember).insert({ teamId: id, workerId: `worker of ${id}` });
  await on.getRepository(TeamCampaign).insert({ teamId: id, campaignId: campaign });
}

/** The ids of the host's projects. */
export async function campaignIds(on: EntityManager | DataSource): Promise<string[]> {
  const rows = await on.getRepository(Campaign).find({ order: { id: 'ASC' } });
  return rows.map((row) => row['id'] as string);
}
