import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ColumnFactory } from './column-factory.js';
import { initialTables } from './initial-tables.js';
import { createSearchIndex } from './search-index.js';
import { withUniqueIndexes } from './table-parts.js';

/** Makes the tables of portals, clients, members, invitations, permissions, identities and exports. */
export class ClienteleInitial1795284000000 implements MigrationInterface {
  /** Spelled out, so that a host's minifier cannot change it. */
  readonly name = 'ClienteleInitial1795284000000';

  async up(runner: QueryRunner): Promise<void> {
    const { type, entityPrefix: prefix = '' } = runner.connection.options;
    const hasKeys = type !== 'mysql' && type !== 'mariadb';
    for (const table of initialTables(await ColumnFactory.for(runner), prefix)) {
      await runner.createTable(new Table(hasKeys ? table : withUniqueIndexes(table)));
    }
    await createSearchIndex(runner, prefix);
  }

  async down(runner: QueryRunner): Promise<void> {
    const prefix = runner.connection.options.entityPrefix ?? '';
    const tables = initialTables(await ColumnFactory.for(runner), prefix).reverse();
    for (const table of tables) await runner.dropTable(table.name);
  }
}
