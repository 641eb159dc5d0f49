import { type MigrationInterface, type QueryRunner, Table, type TableOptions } from 'typeorm';
import { agencyTables } from './agency-tables.js';
import { Columns } from './columns.js';
import { clientAreaTables } from './client-area-tables.js';
import { loginTables } from './login-tables.js';
import { workTables } from './work-tables.js';

/** Makes the app's own tables; the module's come from `clienteleMigrations`. */
export class FirstTables1795290000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(runner)) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables(runner).reverse()) await runner.dropTable(name);
  }
}

function tables(runner: QueryRunner): TableOptions[] {
  const columns = new Columns(runner);
  return [
    ...loginTables(columns),
    ...agencyTables(columns),
    ...workTables(columns),
    ...clientAreaTables(columns),
  ];
}
