import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { databaseNow } from '../../lib/database/database-now.js';
import { describeOnEachDatabase } from '../support/databases.js';

describeOnEachDatabase("the database's time", (db) => {
  let dataSource: DataSource;
  let session: QueryRunner;

  beforeAll(async () => {
    dataSource = await db.connect(await db.options());
    session = dataSource.createQueryRunner();
  });

  afterAll(() => session.release());

  async function now(): Promise<number> {
    const rows = (await session.query(`SELECT ${databaseNow(dataSource)} AS now`)) as {
      now: number | string;
    }[];
    return Number(rows[0]?.now);
  }

  it('is in whole milliseconds since 1970', async () => {
    const [before, time, after] = [await now(), await now(), await now()];
    expect([before, time, after]).toEqual([before, time, after].sort((a, b) => a - b));
    expect(new Date(time).getUTCFullYear()).toBeGreaterThanOrEqual(2026);
    expect(Number.isSafeInteger(time)).toBe(true);
  });

  if (db.name === 'SQLite') return;

  it('is the same in every time zone', async () => {
    const times: number[] = [];
    for (const zone of ['+00:00', '-05:00', '+00:00', '+09:00', '+00:00']) {
      await session.query(
        db.name === 'MariaDB' ? `SET time_zone = '${zone}'` : `SET TIME ZONE '${zone}'`,
      );
      times.push(await now());
    }
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  if (db.name !== 'MariaDB') return;

  it('goes on through the hour that the end of summer time repeats', async () => {
    const zone = await zoneWithSummerTime(session);
    try {
      await session.query(`SET time_zone = '${zone.name}'`);
      const times: number[] = [];
      const moments = ['00:59:59.999', '01:00:00.000', '00:30:00.250', '01:30:00.250'].map((time) =>
        Date.parse(`2026-10-25T${time}Z`),
      );
      for (const moment of moments) {
        await session.query(`SET timestamp = ${moment / 1000}`);
        times.push(await now());
      }
      expect(times).toEqual(moments);
    } finally {
      await session.query('SET timestamp = DEFAULT, time_zone = DEFAULT');
      await zone.remove();
    }
  });
});

/** A zone like Berlin's in 2026, for a server need not know the names of any. */
async function zoneWithSummerTime(session: QueryRunner) {
  const name = `Clientele/${randomUUID()}`;
  const run = (sql: string) => session.query(sql) as Promise<unknown>;
  await run("INSERT INTO mysql.time_zone (Use_leap_seconds) VALUES ('N')");
  const [row] = (await run('SELECT LAST_INSERT_ID() AS id')) as { id: number | string }[];
  const id = Number(row?.id);
  const seconds = (time: string) => Date.parse(time) / 1000;
  await run(`INSERT INTO mysql.time_zone_name VALUES ('${name}', ${id})`);
  await run(
    `INSERT INTO mysql.time_zone_transition_type VALUES (${id}, 0, 3600, 0, 'CET'), (${id}, 1, 7200, 1, 'CEST')`,
  );
  await run(`INSERT INTO mysql.time_zone_transition VALUES
    (${id}, ${seconds('2025-10-26T01:00Z')}, 0), (${id}, ${seconds('2026-03-29T01:00Z')}, 1),
    (${id}, ${seconds('2026-10-25T01:00Z')}, 0), (${id}, ${seconds('2027-03-28T01:00Z')}, 1)`);
  const tables = [
    'time_zone_name',
    'time_zone_transition',
    'time_zone_transition_type',
    'time_zone',
  ];
  return {
    name,
    async remove(): Promise<void> {
      for (const table of tables)
        await run(`DELETE FROM mysql.${table} WHERE Time_zone_id = ${id}`);
    },
  };
}
