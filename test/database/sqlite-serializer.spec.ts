import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { serializeSqlite } from '../../lib/database/sqlite-serializer.js';
import { isClienteleError } from '../../lib/errors/clientele.error.js';

interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

const opened: DataSource[] = [];

afterEach(async () => {
  for (const dataSource of opened.splice(0))
    if (dataSource.isInitialized) await dataSource.destroy();
});

async function setup({ waitLimit = 5_000, serialized = true } = {}) {
  const dataSource = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
  }).initialize();
  opened.push(dataSource);
  await dataSource.query('CREATE TABLE entries (name varchar PRIMARY KEY, parent varchar)');
  if (serialized) serializeSqlite(dataSource, { waitLimit });

  const insert = (runner: Queryable, name: string): Promise<unknown> =>
    runner.query('INSERT INTO entries (name) VALUES (?)', [name]);
  const names = async (): Promise<string[]> => {
    const rows: { name: string }[] = await dataSource.query(
      'SELECT name FROM entries ORDER BY rowid',
    );
    return rows.map(({ name }) => name);
  };
  return { dataSource, insert, names };
}

/** Lets everything that can go on without the caller go on. */
async function turns(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await turn();
}

async function staggered(serialized: boolean) {
  const { dataSource, insert, names } = await setup({ serialized });
  const acknowledged: string[] = [];
  const refused: string[] = [];

  const transaction = async (index: number): Promise<void> => {
    await turns(index % 7);
    const name = `transaction ${index}`;
    try {
      await dataSource.transaction(async (manager) => {
        await insert(manager, `${name} first`);
        await turns((index * 3) % 5);
        await insert(manager, `${name} second`);
        if (index % 5 === 0) throw new Error('changed its mind');
      });
      acknowledged.push(`${name} first`, `${name} second`);
    } catch {
      refused.push(`${name} first`, `${name} second`);
    }
  };
  const outside = async (index: number): Promise<void> => {
    await turns(index % 11);
    try {
      await insert(dataSource, `outside ${index}`);
      acknowledged.push(`outside ${index}`);
    } catch {
      refused.push(`outside ${index}`);
    }
  };

  const indexes = Array.from({ length: 50 }, (_, index) => index);
  await Promise.all([...indexes.map(transaction), ...indexes.map(outside)]);
  return { acknowledged, refused, stored: await names() };
}

describe('serializeSqlite', () => {
  it('loses nothing of 50 staggered transactions and 50 writes outside them', async () => {
    const { acknowledged, refused, stored } = await staggered(true);
    expect(stored.sort()).toEqual(acknowledged.sort());
    expect(refused).toHaveLength(20);
  });

  it('is needed: TypeORM alone loses acknowledged writes', async () => {
    const { acknowledged, stored } = await staggered(false);
    expect(stored.sort()).not.toEqual(acknowledged.sort());
  });

  it('gives each caller a runner of its own', async () => {
    const { dataSource } = await setup();
    expect(dataSource.createQueryRunner()).not.toBe(dataSource.createQueryRunner());
  });

  it('changes nothing when called again', async () => {
    const { dataSource } = await setup();
    const { createQueryRunner } = dataSource.driver;
    serializeSqlite(dataSource, { waitLimit: 1 });
    expect(dataSource.driver.createQueryRunner).toBe(createQueryRunner);
  });

  it('makes runners that were handed out before it take turns too', async () => {
    const { dataSource, insert, names } = await setup({ serialized: false });
    const earlier = dataSource.createQueryRunner();
    serializeSqlite(dataSource, { waitLimit: 5_000 });
    const later = dataSource.createQueryRunner();
    await later.startTransaction();
    const waiting = insert(earlier, 'earlier');
    await turns(3);
    await later.rollbackTransaction();
    await waiting;
    expect(await names()).toEqual(['earlier']);
  });

  it('lets transactions through in the order they came', async () => {
    const { dataSource, insert, names } = await setup();
    const first = dataSource.createQueryRunner();
    await first.startTransaction();
    const waiting = Array.from({ length: 20 }, (_, index) =>
      dataSource.transaction((manager) => insert(manager, `${index}`)),
    );
    await turns(3);
    await first.commitTransaction();
    await Promise.all(waiting);
    expect(await names()).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
  });

  it('lets parallel statements of one transaction through while others wait', async () => {
    const { dataSource, insert, names } = await setup();
    const runner = dataSource.createQueryRunner();
    const begun = runner.query('BEGIN');
    const other = insert(dataSource, 'other');
    const own = [begun, insert(runner, 'a'), insert(runner, 'b')];
    await Promise.all(own);
    await runner.query('COMMIT');
    await other;
    expect(await names()).toEqual(['a', 'b', 'other']);
  });

  it('recognises transactions opened and ended by raw statements', async () => {
    const { dataSource, insert, names } = await setup();
    const runner = dataSource.createQueryRunner();
    await runner.query('BEGIN');
    const other = insert(dataSource, 'other');
    await insert(runner, 'undone');
    await turns(3);
    await runner.query('ROLLBACK');
    await other;
    expect(await names()).toEqual(['other']);
  });

  it('keeps the connection through savepoints', async () => {
    const { dataSource, insert, names } = await setup();
    const other: Promise<unknown>[] = [];
    await dataSource.transaction(async (manager) => {
      await insert(manager, 'kept');
      other.push(insert(dataSource, 'other'));
      const undone = manager.transaction(async (inner) => {
        await insert(inner, 'undone');
        throw new Error('inner');
      });
      await expect(undone).rejects.toThrow('inner');
      await turns(3);
      await manager.transaction((inner) => insert(inner, 'kept too'));
    });
    await Promise.all(other);
    expect(await names()).toEqual(['kept', 'kept too', 'other']);
  });

  it('rolls back what a released runner left open, savepoints included, and goes on', async () => {
    const { dataSource, insert, names } = await setup();
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.startTransaction();
    await insert(runner, 'forgotten');
    const other = insert(dataSource, 'other');
    await runner.release();
    await other;
    expect(runner.isTransactionActive).toBe(false);
    expect(await names()).toEqual(['other']);
  });

  it('keeps the connection after a failed COMMIT until the rollback', async () => {
    const { dataSource, insert, names } = await setup();
    await dataSource.query(
      'CREATE TABLE children (entry varchar REFERENCES entries (name) DEFERRABLE INITIALLY DEFERRED)',
    );
    const failing = dataSource.transaction(async (manager) => {
      await insert(manager, 'undone');
      await manager.query(`INSERT INTO children VALUES ('nobody')`);
    });
    const other = insert(dataSource, 'other');
    await expect(failing).rejects.toThrow('FOREIGN KEY');
    await other;
    expect(await names()).toEqual(['other']);
  });

  it('gives the connection up when SQLite itself rolls back', async () => {
    const { dataSource, insert, names } = await setup();
    await insert(dataSource, 'taken');
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    const forced = runner.query(`INSERT OR ROLLBACK INTO entries (name) VALUES ('taken')`);
    const other = insert(dataSource, 'other');
    await expect(forced).rejects.toThrow('UNIQUE');
    await other;
    expect(await names()).toEqual(['taken', 'other']);
  });

  describe('when a transaction waits for a statement that waits for it', () => {
    it('refuses the statement with a code and a cure, and the others go on', async () => {
      const { dataSource, insert, names } = await setup({ waitLimit: 20 });
      const deadlocked = dataSource.transaction(async (manager) => {
        await insert(manager, 'undone');
        await insert(dataSource, 'outside by mistake');
      });
      const error: unknown = await deadlocked.catch((reason: unknown) => reason);
      expect(isClienteleError(error, 'TRANSACTION_WAIT')).toBe(true);
      expect((error as Error).message).toContain('its own manager');
      await insert(dataSource, 'later');
      expect(await names()).toEqual(['later']);
    });

    it('refuses a whole transaction the same way, without waiting twice', async () => {
      const { dataSource, insert, names } = await setup({ waitLimit: 20 });
      const runner = dataSource.createQueryRunner();
      await runner.startTransaction();
      const refused = dataSource.createQueryRunner();
      const error: unknown = await refused.startTransaction().catch((reason: unknown) => reason);
      expect(isClienteleError(error, 'TRANSACTION_WAIT')).toBe(true);
      await expect(refused.rollbackTransaction()).rejects.toThrow('not started');
      await insert(runner, 'kept');
      await runner.commitTransaction();
      await dataSource.transaction((manager) => insert(manager, 'later'));
      expect(await names()).toEqual(['kept', 'later']);
    });
  });

  it('works again after the DataSource was closed in the middle of a transaction', async () => {
    const { dataSource } = await setup();
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await dataSource.destroy();
    await dataSource.initialize();
    await dataSource.query('CREATE TABLE entries (name varchar)');
    await dataSource.transaction((manager) => manager.query(`INSERT INTO entries VALUES ('a')`));
    expect(await dataSource.query('SELECT name FROM entries')).toEqual([{ name: 'a' }]);
  });

  it('answers every caller and keeps just what was committed, whatever they do in between', async () => {
    const ways = ['outside', 'commit', 'rollback', 'abandon', 'savepoint'] as const;
    const caller = fc.record({
      start: fc.nat(4),
      way: fc.constantFrom(...ways),
      pause: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(caller, { maxLength: 12 }), async (callers) => {
        const { dataSource, insert, names } = await setup();
        const act = async ({ start, way, pause }: (typeof callers)[number], index: number) => {
          await turns(start);
          if (way === 'outside') return insert(dataSource, `${index}`);
          const runner = dataSource.createQueryRunner();
          await runner.startTransaction();
          await insert(runner, `${index}`);
          await turns(pause);
          if (way === 'savepoint') {
            await runner.startTransaction();
            await insert(runner, `${index} undone`);
            await runner.rollbackTransaction();
          }
          if (way === 'commit' || way === 'savepoint') await runner.commitTransaction();
          if (way === 'rollback') await runner.rollbackTransaction();
          return runner.release();
        };
        await Promise.all(callers.map(act));
        const kept = callers.flatMap(({ way }, index) =>
          way === 'rollback' || way === 'abandon' ? [] : [`${index}`],
        );
        expect((await names()).sort()).toEqual(kept.sort());
        await dataSource.destroy();
      }),
      { numRuns: 200 },
    );
  });
});
