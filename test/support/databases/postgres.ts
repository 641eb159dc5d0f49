import { Client } from 'pg';
import type { DatabaseKind } from '../databases.js';
import { databaseName } from './database-name.js';

/** PostgreSQL, on the server that the run's set-up started. */
export const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  available: () => server() !== '',
  async provision() {
    const database = databaseName();
    await execute(`CREATE DATABASE ${database}`);
    return {
      options: { type: 'postgres', url: `${server()}/${database}` },
      drop: () => execute(`DROP DATABASE ${database} WITH (FORCE)`),
    };
  },
};

function server(): string {
  return process.env['TEST_POSTGRES_URL'] ?? '';
}

async function execute(sql: string): Promise<void> {
  const client = new Client({ connectionString: `${server()}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
