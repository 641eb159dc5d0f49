import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { clienteleEntities } from '../../../lib/schema/entities.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import type { MemberListRequest } from '../../../lib/members/member-list.query.js';
import { memberListOf } from '../../support/member-list.js';
import { storePortal } from '../../support/rows.js';
import { benchDatabase } from '../support/postgres.js';
import { StatementLog } from './statement-log.js';

/** When the data ends: the moment from which idleness is counted. */
const NOW = 1_767_225_600_000;

/** A portal with a million members. */
export interface Setting {
  readonly dataSource: DataSource;
  readonly server: string;
  readonly portalId: string;
  readonly statements: StatementLog;
  /** Reads a page through the module's own query; gives how many rows are on it. */
  read(request: MemberListRequest): Promise<number>;
  stop(): Promise<void>;
}

/** Makes the tables by the module's migrations and fills them. */
export async function startSetting(): Promise<Setting> {
  const database = await benchDatabase();
  const statements = new StatementLog();
  const dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
    logger: statements,
    logging: ['query'],
  }).initialize();
  await dataSource.runMigrations();
  const { id: portalId } = await storePortal(dataSource);
  await fill(dataSource, portalId);
  const list = memberListOf(dataSource, { now: () => NOW });
  return {
    dataSource,
    server: database.server,
    portalId,
    statements,
    async read(request) {
      return (await list.read({ portalId, clientId: null, assigneeId: null }, request)).rows.length;
    },
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** The indexes are made after the rows: it is many times faster. */
async function fill(dataSource: DataSource, portalId: string): Promise<void> {
  const data = await readFile(path.join(__dirname, 'data.sql'), 'utf8');
  const runner = dataSource.createQueryRunner();
  try {
    const indexes = (await runner.query(
      `SELECT indexname AS "name", indexdef AS "definition" FROM pg_indexes
        WHERE tablename LIKE 'clientele_member%' AND indexname LIKE 'IX_%'`,
    )) as { name: string; definition: string }[];
    for (const { name } of indexes) await runner.query(`DROP INDEX "${name}"`);
    await runner.query("SELECT set_config('bench.portal', $1, false)", [portalId]);
    await runner.query(data);
    await runner.query("SET maintenance_work_mem = '512MB'");
    for (const { definition } of indexes) await runner.query(definition);
    await runner.query('VACUUM (ANALYZE)');
  } finally {
    await runner.release();
  }
}
