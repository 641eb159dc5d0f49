import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { setting } from '../environment.js';

export const dataSourceOptions: DataSourceOptions = {
  type: 'better-sqlite3',
  database: setting('DATABASE_FILE', 'portal.sqlite'),
  entities: [...clienteleEntities],
  migrations: [...clienteleMigrations],
  migrationsRun: true,
};

/** For the commands of TypeORM, such as `migration:generate`. */
export default new DataSource(dataSourceOptions);
