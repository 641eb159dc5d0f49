import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { DataSource, DataSourceOptions, EntityManager } from 'typeorm';
import { ownDataSource } from '../../lib/database/own-data-source.js';
import { ownManager } from '../../lib/database/own-manager.js';
import { Statement } from '../../lib/database/statement.js';
import { TransactionRunner } from '../../lib/database/transaction-runner.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { describeOnServer } from '../support/databases.js';
import { storePortal } from '../support/rows.js';

/** Calls after which PostgreSQL decides between the plans, and one more. */
const ENOUGH = 7;

interface Prepared {
  readonly name: string;
  readonly generic: string;
}

describeOnServer('PostgreSQL', 'named statements', (db) => {
  let warnings: jest.SpyInstance;
  let host: DataSource;
  let id: string;

  let options: DataSourceOptions;

  beforeAll(async () => {
    // With one connection each statement meets what the one before has left.
    options = { ...(await db.options()), extra: { max: 1 } };
    const first = await db.connect(options);
    await first.runMigrations();
    ({ id } = await storePortal(first, { key: 'acme' }));
  });

  beforeEach(async () => {
    host = await db.connect(options);
    warnings = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
  });

  afterEach(async () => {
    warnings.mockRestore();
    await host.destroy();
  });

  function setup({ named = true } = {}) {
    const own = ownDataSource(host, { named });
    const query = own
      .createQueryBuilder(PortalEntity, 'po')
      .select(['po.id', 'po.key', 'po.name'])
      .where('po.id = :id');
    const statement = new Statement<{ id: string }>(query, ['id']);
    const read = (on: DataSource | EntityManager = own) => statement.all(on, { id });
    const prepared = (on: DataSource | EntityManager = host): Promise<Prepared[]> =>
      on.query(
        `SELECT name, CAST(generic_plans AS text) AS generic FROM pg_prepared_statements ORDER BY prepare_time`,
      );
    return { own, read, prepared };
  }

  it('keep their plan on the connection', async () => {
    const { read, prepared } = setup();
    for (let call = 0; call < ENOUGH; call++) expect(await read()).toHaveLength(1);
    expect(await prepared()).toEqual([
      { name: expect.stringMatching(/^clientele_[0-9a-f]{24}$/) as string, generic: '2' },
    ]);
  });

  it('are sent without a name where the host says so', async () => {
    const { read, prepared } = setup({ named: false });
    expect(await read()).toHaveLength(1);
    expect(await prepared()).toEqual([]);
  });

  it('have names in a transaction of the module, and none in one of the host', async () => {
    const { own, read, prepared } = setup();
    await host.transaction(async (manager) => {
      expect(await read(ownManager(own, manager))).toHaveLength(1);
      expect(await prepared(manager)).toEqual([]);
    });
    await own.transaction((manager) => read(manager));
    expect(await prepared()).toHaveLength(1);
  });

  it('outlive a migration that changes a column they select', async () => {
    const { own, read, prepared } = setup();
    const widen = (length: number) =>
      host.query(`ALTER TABLE clientele_portals ALTER COLUMN name TYPE varchar(${length})`);
    await read();
    await widen(300);
    expect(await read()).toHaveLength(1);
    for (let call = 0; call < ENOUGH; call++) await read();
    await widen(400);
    let tries = 0;
    const rows = await new TransactionRunner(own).run((manager) => {
      tries += 1;
      return read(manager);
    });
    expect([rows.length, tries]).toEqual([1, 2]);
    for (let call = 0; call < ENOUGH; call++) await read();
    const generic = (await prepared()).map((each) => each.generic);
    expect(generic).toEqual(['0', '2', '3']);
    expect(warnings).not.toHaveBeenCalled();
  });

  it('go on without names when another session answers, as behind a pooler', async () => {
    const { own, read, prepared } = setup();
    await read();
    await host.query('DEALLOCATE ALL');
    expect(await read()).toHaveLength(1);
    expect(await read()).toHaveLength(1);
    expect(await new TransactionRunner(own).run((manager) => read(manager))).toHaveLength(1);
    expect(await prepared()).toEqual([]);
    expect(warnings).toHaveBeenCalledTimes(1);
    expect(warnings).toHaveBeenCalledWith(expect.stringContaining('statements: { named: false }'));
  });

  it('go on so in a transaction, which runs again', async () => {
    const { own, read } = setup();
    await read();
    await host.query('DEALLOCATE ALL');
    let tries = 0;
    const rows = await new TransactionRunner(own).run((manager) => {
      tries += 1;
      return read(manager);
    });
    expect([rows.length, tries]).toEqual([1, 2]);
  });

  it('are answered by callbacks of pg, which keep nothing', async () => {
    const { own } = setup();
    const promised = jest.spyOn(Client.prototype, 'query');
    await own.query('SELECT 1');
    const statement = new Statement<{ id: string }>(
      own.createQueryBuilder(PortalEntity, 'po').select('po.id', 'id').where('po.id = :id'),
      ['id'],
    );
    await statement.all(own, { id });
    const answered = promised.mock.calls.map((given) => typeof given.at(-1));
    promised.mockRestore();
    expect(answered).toEqual(['function', 'function']);
  });

  it('fail as the driver says where the name is not at fault', async () => {
    const { own } = setup();
    const query = own
      .createQueryBuilder(PortalEntity, 'po')
      .select('CAST(po.key AS integer)', 'number')
      .where('po.key = :key');
    const statement = new Statement<{ key: string }>(query, ['key']);
    await expect(statement.all(own, { key: 'acme' })).rejects.toMatchObject({
      driverError: { code: '22P02' },
    });
  });
});
