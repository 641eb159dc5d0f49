import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { setting } from '../environment.js';

export const dataSourceOptions: DataSourceOptions = {
  type: 'mariadb',
  url: setting('DATABASE_URL'),
  entities: [...clienteleEntities],
  migrations: [...clienteleMigrations],
  migrationsRun: true,
};

/** For the commands of TypeORM, such as `migration:generate`. */
export default new DataSource(dataSourceOptions);
