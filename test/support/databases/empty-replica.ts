import { DataSource, type DataSourceOptions } from 'typeorm';
import { clienteleEntities } from '../../../lib/schema/entities.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import type { DatabaseKind, DatabaseWishes, Provisioned } from '../databases.js';

/** A database that claims another one for its replica: the same tables, and never a row in them. */
export async function withEmptyReplica(
  kind: DatabaseKind,
  wishes: DatabaseWishes,
): Promise<Provisioned> {
  const master = await kind.provision(wishes);
  const replica = await kind.provision(wishes);
  await migrate(replica.options);
  const { url, ...options } = master.options as DataSourceOptions & { readonly url: string };
  const { url: other } = replica.options as { readonly url: string };
  const replication = { master: { url }, slaves: [{ url: other }] };
  return {
    options: { ...options, replication } as DataSourceOptions,
    drop: async () => {
      await master.drop();
      await replica.drop();
    },
  };
}

async function migrate(options: DataSourceOptions): Promise<void> {
  const dataSource = await new DataSource({
    ...options,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  }).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}
