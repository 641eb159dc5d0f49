import { Client } from 'pg';
import {
  type ClienteleExtras,
  type CreateMember,
  type Scope,
  ScopesService,
} from '../../../lib/index.js';
import { clienteleEntities } from '../../../lib/schema/entities.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import { TestHost } from '../../support/test-host.js';
import { benchDatabase } from '../support/postgres.js';
import { createTables, fillTables } from './data.js';
import { Campaign, hostEntities, Team, TeamCampaign, TeamMember, WorkEntry } from './host.js';
import type { Case } from './scenario.js';

/** A host with its data. */
export interface Setting {
  readonly host: TestHost;
  /** A connection outside of TypeORM: SQL meets SQL here. */
  readonly client: Client;
  readonly server: string;
  /** Makes a client user with this selection; gives what resolves its scope as for a request. */
  scopeOf(selected: Case): Promise<() => Promise<Scope>>;
  stop(): Promise<void>;
}

const EXTRAS: ClienteleExtras = {
  providers: {
    projects: { entity: Campaign, id: 'id', name: 'name', portal: 'portalId' },
    groups: {
      entity: Team,
      id: 'id',
      name: 'name',
      portal: 'portalId',
      workers: { entity: TeamMember, group: 'teamId', worker: 'workerId' },
      projects: { entity: TeamCampaign, group: 'teamId', project: 'campaignId' },
    },
  },
  work: { entity: WorkEntry, project: 'campaignId', worker: 'workerId' },
};

/** Starts the host and fills its tables. */
export async function startSetting(): Promise<Setting> {
  const database = await benchDatabase();
  const host = await TestHost.start(
    {
      type: 'postgres',
      url: database.url,
      entities: [...clienteleEntities, ...hostEntities],
      migrations: [...clienteleMigrations],
    },
    { extras: EXTRAS },
  );
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await createTables(host.dataSource);
  await fillTables(client, host.portalId);
  const clientId = await host.client();
  return {
    host,
    client,
    server: database.server,
    async scopeOf({ title, projects, groups }) {
      const input: CreateMember = {
        kind: 'client',
        clientId,
        email: `${title.replaceAll(' ', '-')}@client.test`,
        projects: projects.map((id) => ({ id: String(id) })),
        groups: groups.map(String),
      };
      const { member } = await host.members.create(host.self, input);
      const ref = { portalId: host.portalId, memberId: member.id };
      return () => host.app.get(ScopesService).of(ref);
    },
    async stop() {
      await client.end();
      await host.stop();
      await database.drop();
    },
  };
}
