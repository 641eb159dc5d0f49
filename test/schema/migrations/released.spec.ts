import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource, MigrationInterface } from 'typeorm';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import { describeOnEachDatabase } from '../../support/databases.js';

const ROOT = path.resolve(__dirname, '../../..');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** From the first release on every migration of it is on record. */
const isReleased = version !== '0.0.0';

/** Whether this run puts those on record that are not yet, as before a release. */
const isRecording = process.env['RECORD_MIGRATIONS'] === '1';

/** What a migration says to an empty database, statement by statement. */
async function statementsOf(dataSource: DataSource, migration: MigrationInterface) {
  const runner = dataSource.createQueryRunner();
  const said: string[] = [];
  const query = runner.query.bind(runner);
  runner.query = ((...given: Parameters<typeof query>) => {
    said.push(given[0]);
    return query(...given);
  }) as typeof runner.query;
  await migration.up(runner);
  await runner.release();
  return (
    said
      .filter((statement) => /^(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE)\b/.test(statement))
      // What only servers with the extension get.
      .filter((statement) => !statement.includes('trgm'))
      .map((statement) => `${statement};\n`)
      .join('')
  );
}

describeOnEachDatabase('a released migration', (db) => {
  it.each(clienteleMigrations.map((migration) => [migration.name, migration] as const))(
    'says what it said when it was released: %s',
    async (name, Migration) => {
      const record = path.join(__dirname, 'released', `${name}.${db.name}.sql`);
      const dataSource = await db.connect(await db.options());
      const statements = await statementsOf(dataSource, new Migration());
      expect(statements).not.toBe('');
      if (isRecording && !existsSync(record)) writeFileSync(record, statements);
      if (!isReleased && !existsSync(record)) return;
      expect(statements).toBe(readFileSync(record, 'utf8'));
    },
  );
});
