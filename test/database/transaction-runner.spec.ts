import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { isUniqueViolation } from '../../lib/database/driver-errors.js';
import { lockRow } from '../../lib/database/lock-row.js';
import { TransactionRunner } from '../../lib/database/transaction-runner.js';
import { namedKey } from '../../lib/database/named-key.js';
import { ownDataSource } from '../../lib/database/own-data-source.js';
import { UNIQUE_KEYS } from '../../lib/schema/unique-keys.js';
import { isClienteleError } from '../../lib/errors/clientele.error.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { describeOnEachDatabase, describeOnEachServer } from '../support/databases.js';
import { storePortal } from '../support/rows.js';

/** Opens when everyone it waits for has arrived. */
function gate(count: number): () => Promise<void> {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived >= count) open();
    return opened;
  };
}

describeOnEachDatabase('TransactionRunner', (db) => {
  async function setup() {
    const dataSource = await db.create();
    const runner = new TransactionRunner(dataSource);
    const names = async (): Promise<string[]> => {
      const portals = await dataSource.getRepository(PortalEntity).find({ order: { name: 'ASC' } });
      return portals.map(({ name }) => name);
    };
    const store = (manager: EntityManager, name: string, key = name) =>
      storePortal(manager, { name, key });
    return { dataSource, runner, names, store };
  }

  it('commits what the work did and gives its result', async () => {
    const { runner, names, store } = await setup();
    const result = await runner.run(async (manager) => {
      await store(manager, 'a');
      return 'done';
    });
    expect(result).toBe('done');
    expect(await names()).toEqual(['a']);
  });

  it('rolls all of it back when the work throws, and does not repeat it', async () => {
    const { runner, names, store } = await setup();
    let attempts = 0;
    const failing = runner.run(async (manager) => {
      attempts += 1;
      await store(manager, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(attempts).toBe(1);
    expect(await names()).toEqual([]);
  });

  it('joins a transaction of the host: its rollback undoes the work', async () => {
    const { dataSource, runner, names, store } = await setup();
    const host = dataSource.transaction(async (manager) => {
      await runner.run((joined) => store(joined, 'ours'), manager);
      throw new Error('the host changed its mind');
    });
    await expect(host).rejects.toThrow('changed its mind');
    expect(await names()).toEqual([]);
  });

  it('joins in a savepoint: work that failed leaves the rest of the transaction usable', async () => {
    const { dataSource, runner, names, store } = await setup();
    await dataSource.transaction(async (manager) => {
      await store(manager, 'before');
      const joined = runner.run(async (inner) => {
        await store(inner, 'undone');
        await store(inner, 'taken twice', 'before');
      }, manager);
      const error: unknown = await joined.catch((reason: unknown) => reason);
      expect(isUniqueViolation(error, namedKey(dataSource, UNIQUE_KEYS.portalKey))).toBe(true);
      await store(manager, 'then');
    });
    expect(await names()).toEqual(['before', 'then']);
  });

  it('does not repeat joined work', async () => {
    const { dataSource, runner } = await setup();
    let attempts = 0;
    const host = dataSource.transaction((manager) =>
      runner.run(async () => {
        attempts += 1;
        throw Object.assign(new Error('deadlock'), { code: '40P01' });
      }, manager),
    );
    await expect(host).rejects.toThrow('deadlock');
    expect(attempts).toBe(1);
  });

  it('refuses to join a manager without a transaction', async () => {
    const { dataSource, runner } = await setup();
    const error: unknown = await runner
      .run(async () => undefined, dataSource.manager)
      .catch((reason: unknown) => reason);
    expect(isClienteleError(error, 'TRANSACTION_REQUIRED')).toBe(true);
  });

  it('answers BUSY after five attempts', async () => {
    const { runner } = await setup();
    let attempts = 0;
    const hopeless = runner.run(async () => {
      attempts += 1;
      throw Object.assign(new Error('deadlock'), { code: 'ER_LOCK_DEADLOCK' });
    });
    await expect(hopeless).rejects.toMatchObject({
      code: 'BUSY',
      retryAfter: 1000,
      cause: { code: 'ER_LOCK_DEADLOCK' },
    });
    expect(attempts).toBe(5);
  });

  if (db.name !== 'SQLite') {
    const levelOf = async (manager: EntityManager): Promise<string> => {
      const sql =
        db.name === 'PostgreSQL'
          ? 'SHOW transaction_isolation'
          : `SELECT trx_isolation_level FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()`;
      // Until it has read something, a transaction of InnoDB has no level.
      await manager.count(PortalEntity);
      // What this table shows may be a tenth of a second old, and of the connection's transaction before.
      if (db.name === 'MariaDB') await pause(150);
      const [row] = await manager.query<Record<string, string>[]>(sql);
      return String(Object.values(row ?? {})[0]).toUpperCase();
    };

    it('reads what is committed, and in a transaction of the host as that does', async () => {
      const { dataSource, runner } = await setup();
      expect(await runner.run(levelOf)).toBe('READ COMMITTED');
      const joined = dataSource.transaction('SERIALIZABLE', (manager) =>
        runner.run(levelOf, manager),
      );
      expect(await joined).toBe('SERIALIZABLE');
    });

    it('repeats the transaction that lost a deadlock', async () => {
      const { dataSource, runner } = await setup();
      const a = await storePortal(dataSource);
      const b = await storePortal(dataSource);
      const bothHoldOne = gate(2);
      let attempts = 0;
      const crosswise = (first: PortalEntity, second: PortalEntity) =>
        runner.run(async (manager) => {
          attempts += 1;
          await lockRow(manager, PortalEntity, { id: first.id });
          await bothHoldOne();
          await lockRow(manager, PortalEntity, { id: second.id });
          await manager.increment(PortalEntity, { id: second.id }, 'version', 1);
        });
      await Promise.all([crosswise(a, b), crosswise(b, a)]);
      expect(attempts).toBe(3);
      const stored = await dataSource.getRepository(PortalEntity).find();
      expect(stored.map(({ version }) => version)).toEqual([2, 2]);
    });
  } else {
    it('repeats the transaction that found the file busy', async () => {
      const options = await db.options({ file: true });
      const first = await db.connect({ ...options, timeout: 0 } as typeof options);
      await first.runMigrations();
      const second = await db.connect({ ...options, timeout: 0 } as typeof options);
      const portal = await storePortal(first);
      const other = second.createQueryRunner();
      await other.startTransaction();
      await lockRow(other.manager, PortalEntity, { id: portal.id });
      let attempts = 0;
      await new TransactionRunner(first).run(async (manager) => {
        attempts += 1;
        if (attempts === 2) await other.commitTransaction();
        await lockRow(manager, PortalEntity, { id: portal.id });
      });
      expect(attempts).toBe(2);
    });
  }

  it('lets many transactions of one row through, one after the other', async () => {
    const { dataSource, runner } = await setup();
    const { id } = await storePortal(dataSource);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        runner.run(async (manager) => {
          await lockRow(manager, PortalEntity, { id });
          const { version } = await manager.findOneByOrFail(PortalEntity, { id });
          await manager.update(PortalEntity, { id }, { version: version + 1 });
        }),
      ),
    );
    expect((await dataSource.getRepository(PortalEntity).findOneByOrFail({ id })).version).toBe(21);
  });
});

const KILL = {
  PostgreSQL: { id: 'SELECT pg_backend_pid() AS id', kill: 'SELECT pg_terminate_backend(?)' },
  MariaDB: { id: 'SELECT CONNECTION_ID() AS id', kill: 'KILL ?' },
} as const;

describeOnEachServer('TransactionRunner', (db) => {
  it('says that the database is away when the connection breaks between two statements', async () => {
    const dataSource = await db.create({ severalConnections: true });
    const { id: ask, kill } = KILL[db.name as keyof typeof KILL];
    const broken = new TransactionRunner(ownDataSource(dataSource)).run(async (manager) => {
      const [row] = await manager.query<{ id: string | number }[]>(ask);
      await dataSource.query(kill.replace('?', String(row!.id)));
      // The driver learns of it by itself, while nothing is asked.
      await pause(100);
      await manager.query('SELECT 1');
    });
    await expect(broken).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
