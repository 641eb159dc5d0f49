import type { DataSource } from 'typeorm';
import {
  assertServer,
  mySqlRefusal,
  postgresRefusal,
} from '../../../lib/module/start-checks/assert-server.js';
import { START_REFUSALS } from '../../../lib/errors/start-refusals.js';

const UTF8MB4 = { client: 'utf8mb4', connection: 'utf8mb4', results: 'utf8mb4' };
const MODES = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION';

/** A DataSource of this type whose server answers so, and what it was asked. */
function setup(type: string, answer: () => Promise<unknown>) {
  const asked: string[] = [];
  const query = (sql: string) => {
    asked.push(sql);
    return answer();
  };
  return { asked, dataSource: { options: { type }, query } as unknown as DataSource };
}

describe('the settings of a server', () => {
  it.each(['postgres', 'mysql', 'mariadb'])(
    'are asked for in one statement on %s',
    async (type) => {
      const { asked, dataSource } = setup(type, () => Promise.resolve([{}]));
      await assertServer(dataSource);
      expect(asked).toHaveLength(1);
    },
  );

  it('are not asked for on SQLite, which has none of them', async () => {
    const { asked, dataSource } = setup('better-sqlite3', () => Promise.reject(new Error('no')));
    await assertServer(dataSource);
    expect(asked).toEqual([]);
  });

  it.each(['postgres', 'mysql'])('stop nothing where %s does not tell them', async (type) => {
    for (const answer of [
      () => Promise.reject(new Error('permission denied')),
      () => Promise.resolve([]),
      () => Promise.resolve([{ server: null, client: null, modes: null }]),
    ]) {
      await expect(assertServer(setup(type, answer).dataSource)).resolves.toBeUndefined();
    }
  });

  it.each([
    [{ server: 'UTF8', client: 'UTF8' }, null],
    [{ server: 'LATIN1', client: 'UTF8' }, START_REFUSALS.databaseEncoding('LATIN1')],
    [{ server: 'SQL_ASCII', client: 'UTF8' }, START_REFUSALS.databaseEncoding('SQL_ASCII')],
    [{ server: 'UTF8', client: 'LATIN9' }, START_REFUSALS.clientEncoding('LATIN9')],
  ])('of PostgreSQL as %j are judged', (facts, refusal) => {
    expect(postgresRefusal(facts)).toEqual(refusal);
  });

  it.each([
    [{ ...UTF8MB4, modes: MODES }, null],
    [{ ...UTF8MB4, results: null, modes: '' }, null],
    [{ ...UTF8MB4, results: 'binary', modes: '' }, null],
    [
      { ...UTF8MB4, client: 'utf8mb3', modes: MODES },
      START_REFUSALS.characterSet('character_set_client', 'utf8mb3'),
    ],
    [
      { ...UTF8MB4, connection: 'latin1', modes: MODES },
      START_REFUSALS.characterSet('character_set_connection', 'latin1'),
    ],
    [
      { ...UTF8MB4, results: 'latin1', modes: MODES },
      START_REFUSALS.characterSet('character_set_results', 'latin1'),
    ],
    [{ ...UTF8MB4, modes: `${MODES},NO_BACKSLASH_ESCAPES` }, START_REFUSALS.noBackslashEscapes()],
  ])('of MySQL and MariaDB as %j are judged', (facts, refusal) => {
    expect(mySqlRefusal(facts)).toEqual(refusal);
  });
});
