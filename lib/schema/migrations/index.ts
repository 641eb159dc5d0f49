import type { MigrationInterface } from 'typeorm';
import { ClienteleInitial1795284000000 } from './1795284000000-clientele-initial.js';

/**
 * The migrations that make the module's tables on SQLite, PostgreSQL, MySQL and MariaDB, for the
 * host's DataSource. They are the only way to make them: `synchronize` passes over these tables.
 *
 * @example
 * ```ts
 * TypeOrmModule.forRoot({
 *   type: 'postgres',
 *   url: process.env.DATABASE_URL,
 *   entities: [...clienteleEntities, Report],
 *   migrations: [...clienteleMigrations, ReportTables],
 * });
 * ```
 */
export const clienteleMigrations: readonly (new () => MigrationInterface)[] = Object.freeze([
  ClienteleInitial1795284000000,
]);
