import { DataSource } from 'typeorm';
import { entities } from '../../../sample-app/src/database/entities.js';
import { migrations } from '../../../sample-app/src/database/migrations/index.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import { describeOnEachDatabase, describeOnEachServer } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnEachDatabase('schema of the sample app', (db) => {
  it('has no drift from the entities once migrated, the module’s tables included', async () => {
    const options = await db.options({ entities });
    const dataSource = await db.connect({
      ...options,
      migrations: [...clienteleMigrations, ...migrations],
    });
    await dataSource.runMigrations();

    const drift = await dataSource.driver.createSchemaBuilder().log();

    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes away again by its own migrations', async () => {
    const options = await db.options({ entities });
    const dataSource = await db.connect({ ...options, migrations });
    await dataSource.runMigrations();
    await dataSource.undoLastMigration();

    const runner = dataSource.createQueryRunner();
    const tables = await Promise.all(
      dataSource.entityMetadatas
        .filter(({ target }) => (entities as unknown[]).includes(target))
        .map(({ tableName }) => runner.hasTable(tableName)),
    );
    await runner.release();

    expect(tables).not.toContain(true);
  });
});

describeOnEachServer('the sample app', (db) => {
  it('opens its database as what it is, by every scheme that leads there, and finds no drift', async () => {
    const url = databaseUrl(await db.options());
    const urls = db.name === 'MariaDB' ? [url, url.replace('mysql:', 'mariadb:')] : [url];
    for (const each of urls) {
      const sample = await Sample.start({ DATABASE_URL: each, DEMO_DATA: 'false' });
      const { driver, options } = sample.app.get(DataSource);
      const drift = await driver.createSchemaBuilder().log();
      await sample.stop();
      expect(options.type).toBe(db.name === 'MariaDB' ? 'mariadb' : 'postgres');
      expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    }
  });
});
