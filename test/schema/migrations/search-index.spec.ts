import { DataSource, type DataSourceOptions } from 'typeorm';
import { describeOnEachDatabase } from '../../support/databases.js';
import { driftOfAll } from '../../support/drift.js';
import { memberListOf } from '../../support/member-list.js';
import { storeClient, storeMember, storePortal } from '../../support/rows.js';
import { TestClock } from '../../support/test-clock.js';

describeOnEachDatabase('the search index', (db) => {
  const isPostgres = db.name === 'PostgreSQL';

  async function indexes(dataSource: DataSource): Promise<string[]> {
    if (!isPostgres) return [];
    const rows: { indexdef: string }[] = await dataSource.query(
      `SELECT indexdef FROM pg_indexes WHERE indexname LIKE '%clientele_members_search'`,
    );
    return rows.map(({ indexdef }) => indexdef);
  }

  async function finds(dataSource: DataSource): Promise<string[]> {
    const { id: portalId } = await storePortal(dataSource);
    const client = await storeClient(dataSource, portalId);
    // No letters that ids, and so the emails here, are written with.
    for (const name of ['Zoe', 'Olga']) await storeMember(dataSource, client, { name });
    const list = memberListOf(dataSource, new TestClock());
    const { rows } = await list.read({ portalId, clientId: null, assigneeId: null }, { q: 'ZOE' });
    return rows.map(({ member }) => member.name);
  }

  /** Options of a fresh database, after `prepare` was run there by its owner. */
  async function prepared(...prepare: string[]): Promise<DataSourceOptions> {
    const options = await db.options();
    const owner = await db.connect(options);
    for (const sql of prepare) await owner.query(sql);
    await owner.destroy();
    return options;
  }

  it('is made of trigrams on PostgreSQL, and left alone by the next migration', async () => {
    const dataSource = await db.create();
    const made = await indexes(dataSource);
    expect(made).toHaveLength(isPostgres ? 1 : 0);
    for (const definition of made) expect(definition).toMatch(/gin .*searchKey.*gin_trgm_ops/);
    expect(await driftOfAll(dataSource)).toEqual([]);
    expect(await finds(dataSource)).toEqual(['Zoe']);
  });

  if (!isPostgres) return;

  it('is missing where the extension must not be made, and text is found all the same', async () => {
    const role = `nobody_${process.pid}_${Date.now()}`;
    const options = await prepared(
      `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`,
      `GRANT USAGE, CREATE ON SCHEMA public TO ${role}`,
    );
    const { url = '' } = options as { url?: string };
    const asRole = Object.assign(new URL(url), { username: role, password: 'secret' }).href;
    const dataSource = await db.connect({ ...options, url: asRole } as DataSourceOptions);
    await dataSource.runMigrations();
    expect(await indexes(dataSource)).toEqual([]);
    expect(await driftOfAll(dataSource)).toEqual([]);
    expect(await finds(dataSource)).toEqual(['Zoe']);
    await dataSource.undoLastMigration();
    await dataSource.destroy();
    const owner = await db.connect(options);
    await owner.query(`DROP OWNED BY ${role}`);
    await owner.query(`DROP ROLE ${role}`);
  });

  it('is made from an extension in another schema', async () => {
    const options = await prepared(
      'CREATE SCHEMA extras',
      'CREATE EXTENSION pg_trgm SCHEMA extras',
    );
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    expect(await indexes(dataSource)).toEqual([expect.stringContaining('extras.gin_trgm_ops')]);
    expect(await driftOfAll(dataSource)).toEqual([]);
    expect(await finds(dataSource)).toEqual(['Zoe']);
  });

  it('is made by migrations that run outside a transaction, too', async () => {
    const dataSource = await db.connect(await db.options());
    await dataSource.runMigrations({ transaction: 'none' });
    expect(await indexes(dataSource)).toHaveLength(1);
  });

  it('goes with its table in the schema of the host', async () => {
    const options = await prepared('CREATE SCHEMA tenant');
    const dataSource = await db.connect({
      ...options,
      schema: 'tenant',
      entityPrefix: 'app_',
    } as DataSourceOptions);
    await dataSource.runMigrations();
    expect(await indexes(dataSource)).toEqual([
      expect.stringContaining('tenant.app_clientele_members'),
    ]);
    expect(await driftOfAll(dataSource)).toEqual([]);
    await dataSource.undoLastMigration();
    expect(await indexes(dataSource)).toEqual([]);
  });
});
