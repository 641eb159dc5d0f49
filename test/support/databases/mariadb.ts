import { createConnection } from 'mysql2/promise';
import type { DatabaseKind } from '../databases.js';
import { databaseName } from './database-name.js';

/** MariaDB, on the server that TEST_MYSQL_URL names. */
export const mariaDb: DatabaseKind = {
  name: 'MariaDB',
  available: () => server() !== '',
  async provision({ collation = 'utf8mb4_general_ci' }) {
    const database = databaseName();
    await execute(`CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE ${collation}`);
    return {
      options: { type: 'mariadb', url: `${server()}/${database}` },
      drop: () => execute(`DROP DATABASE ${database}`),
    };
  },
};

function server(): string {
  return process.env['TEST_MYSQL_URL'] ?? '';
}

async function execute(sql: string): Promise<void> {
  const connection = await createConnection(server());
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
