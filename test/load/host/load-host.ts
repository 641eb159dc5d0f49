import type { Provider } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import {
  type ClienteleExtras,
  type ClientelePorts,
  type EventOptions,
  clienteleEntities,
  clienteleMigrations,
} from '../../../lib/index.js';
import { SystemClock } from '../../../lib/ports/index.js';
import { INVITATIONS } from '../../faults/house.js';
import { createTables, entitiesOf } from '../../support/agency/agency-database.js';
import { textAgency } from '../../support/agency/text-agency.js';
import { TestHost } from '../../support/test-host.js';
import { WorkController } from './work.controller.js';

/** The indexes that docs/visibility.md has a host make, and those by which it lists what it has. */
export const HOST_INDEXES = [
  'campaigns (agency, campaign_id)',
  'campaigns (agency, name, campaign_id)',
  'teams (agency, team_id)',
  'teams (agency, name, team_id)',
  'team_members (worker)',
  'team_campaigns (campaign)',
  'work_entries (campaign, id)',
  'work_entries (worker, id)',
] as const;

/** What a use of the host changes about it. */
export interface LoadHostWishes {
  readonly url: string;
  readonly events: EventOptions;
  readonly providers?: Provider[];
  readonly overrides?: ClienteleExtras['overrides'];
  /** Ports beside the clock and the directories. */
  readonly ports?: ClientelePorts;
}

/**
 * Boots a host whose projects and groups are tables, with the options that the module has by itself, but for limits that
 * would keep a few callers from doing what thousands do. The first one makes the tables.
 */
export async function startLoadHost(wishes: LoadHostWishes): Promise<TestHost> {
  const { url, events, providers = [], overrides = [], ports } = wishes;
  const { projects, groups, work } = textAgency;
  const database: DataSourceOptions = {
    type: 'postgres',
    url,
    poolSize: 15,
    entities: [...clienteleEntities, ...entitiesOf(textAgency)],
    migrations: [...clienteleMigrations],
  };
  return TestHost.start(database, {
    controllers: [WorkController],
    providers,
    extras: { overrides, providers: { clock: SystemClock, projects, groups, ...ports }, work },
    options: {
      invitations: INVITATIONS,
      events,
      // The test host's own are those of tests, which sweep themselves.
      exports: {},
      importFiles: {},
      people: {},
    },
  });
}

/** Makes the host's own tables. */
export async function makeHostTables({ dataSource }: TestHost): Promise<void> {
  await createTables(dataSource, textAgency);
  for (const columns of HOST_INDEXES) await dataSource.query(`CREATE INDEX ON ${columns}`);
}
