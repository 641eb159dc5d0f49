import { DefaultNamingStrategy, type DataSource } from 'typeorm';
import { isUniqueViolation } from '../../lib/database/driver-errors.js';
import { namedKey } from '../../lib/database/named-key.js';
import { UNIQUE_KEYS } from '../../lib/schema/unique-keys.js';
import { describeOnEachDatabase, describeOnServer } from '../support/databases.js';
import { bytewiseColumns, driftOfAll } from '../support/drift.js';
import { storePortal } from '../support/rows.js';

describeOnEachDatabase('the schema', (db) => {
  const collations =
    db.name === 'MariaDB' ? ['utf8mb4_general_ci', 'utf8mb4_bin', 'utf8mb4_nopad_bin'] : [''];

  it.each(collations)('has no drift after the migrations %s', async (collation) => {
    const dataSource = await db.create(collation ? { collation } : {});
    expect(await driftOfAll(dataSource)).toEqual([]);
  });

  it('goes down to nothing and up again', async () => {
    const dataSource = await db.create();
    const migrated = await tableNames(dataSource);
    await dataSource.undoLastMigration();
    expect(await tableNames(dataSource)).toEqual([]);
    await dataSource.runMigrations();
    expect(await tableNames(dataSource)).toEqual(migrated);
    expect(await driftOfAll(dataSource)).toEqual([]);
  });

  it('has no drift under a naming strategy and an entity prefix of the host', async () => {
    const options = await db.options();
    const dataSource = await db.connect({
      ...options,
      entityPrefix: 'host_',
      namingStrategy: new ShoutingNames(),
    });
    await dataSource.runMigrations();
    expect(await driftOfAll(dataSource)).toEqual([]);
  });

  it('has room for a second install with another prefix, which is told apart from the first', async () => {
    const options = await db.options({ file: true });
    const clash = async (entityPrefix: string) => {
      const dataSource = await db.connect({
        ...options,
        entityPrefix,
        migrationsTableName: `${entityPrefix}migrations`,
      });
      await dataSource.runMigrations();
      await storePortal(dataSource, { key: 'same' });
      const error: unknown = await storePortal(dataSource, { key: 'same' }).catch(
        (failed: unknown) => failed,
      );
      const { portalKey, portalDomain } = UNIQUE_KEYS;
      expect(isUniqueViolation(error, namedKey(dataSource, portalKey))).toBe(true);
      expect(isUniqueViolation(error, namedKey(dataSource, portalDomain))).toBe(false);
      return dataSource;
    };
    const installs: DataSource[] = [];
    for (const prefix of ['', 'one_', 'two_']) installs.push(await clash(prefix));
    for (const dataSource of installs) expect(await driftOfAll(dataSource)).toEqual([]);
  });
});

describeOnServer('PostgreSQL', 'the schema', (db) => {
  it('compares text byte by byte, but for what people read', async () => {
    const dataSource = await db.create();
    const bytewise = await bytewiseColumns(dataSource);
    const texts = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns
        .filter(({ type }) => type === 'varchar')
        .map(({ databaseName }) => `${tableName}.${databaseName}`),
    );
    expect(texts.filter((name) => !bytewise.has(name)).sort()).toEqual([
      'clientele_clients.name',
      'clientele_clients.webAddress',
      'clientele_event_deliveries.reason',
      'clientele_events.actorName',
      'clientele_events.subjectName',
      'clientele_identities.name',
      'clientele_identities.passwordHash',
      'clientele_invitation_templates.name',
      'clientele_invitations.message',
      'clientele_members.name',
      'clientele_portals.logo',
      'clientele_portals.name',
      'clientele_profiles.name',
      'clientele_requests.answer',
      'clientele_requests.note',
    ]);
  });
});

/** Names whatever is not named explicitly in a way that is easy to notice. */
class ShoutingNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return (
      custom ?? super.columnName(property, custom as unknown as string, prefixes).toUpperCase()
    );
  }

  override tableName(target: string, custom: string | undefined): string {
    return custom ?? target.toUpperCase();
  }
}

async function tableNames(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const tables = await runner.getTables(
      dataSource.entityMetadatas.map(({ tablePath }) => tablePath),
    );
    return tables.map(({ name }) => name).sort();
  } finally {
    await runner.release();
  }
}
