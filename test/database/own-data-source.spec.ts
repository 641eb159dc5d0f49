import { DataSource } from 'typeorm';
import { hostDataSource, ownDataSource } from '../../lib/database/own-data-source.js';
import { ownManager } from '../../lib/database/own-manager.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storePortal } from '../support/rows.js';

/** What is the module's own. */
const OWN = ['manager', 'queryResultCache'];

const LOST = { code: '40001' };

/** Has statements of this DataSource fail like what is put into the list that it gives, one after the other. */
function failuresOf({ driver }: DataSource): object[] {
  const failures: object[] = [];
  const create = driver.createQueryRunner.bind(driver);
  driver.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    const failing = (...args: unknown[]) => {
      const driverError = failures.shift();
      return driverError
        ? Promise.reject(Object.assign(new Error('planted'), { driverError }))
        : query(...args);
    };
    return Object.assign(runner, { query: failing });
  };
  return failures;
}

describeOnEachDatabase("the module's DataSource", (db) => {
  async function setup() {
    const host = await db.create();
    return { host, own: ownDataSource(host), failures: failuresOf(host) };
  }

  const portals = (dataSource: DataSource) => dataSource.getRepository(PortalEntity);

  it('has all that a DataSource has, as it is at the moment', async () => {
    const { host, own } = await setup();
    const shared = Object.keys(host).filter((key) => !OWN.includes(key));
    const of = (dataSource: DataSource) =>
      shared.map((key) => (dataSource as unknown as Record<string, unknown>)[key]);
    expect(of(own)).toEqual(of(host));
    expect(own).toBeInstanceOf(DataSource);
    const { logger } = host;
    own.logger = { ...logger };
    expect(host.logger).toBe(own.logger);
    await host.destroy();
    expect(own.isInitialized).toBe(false);
  });

  it('reads and writes what the host does', async () => {
    const { host, own } = await setup();
    const { id } = await storePortal(host);
    await portals(own).update({ id }, { name: 'Renamed' });
    expect(await portals(host).findOneBy({ id })).toMatchObject({ name: 'Renamed' });
    expect(await own.transaction((manager) => manager.countBy(PortalEntity, { id }))).toBe(1);
  });

  it('takes its connections as the host does, which may prepare them', async () => {
    const { host, own } = await setup();
    const create = jest.spyOn(host, 'createQueryRunner');
    await portals(own).count();
    await own.transaction(async (manager) => {
      expect(manager.connection).toBe(own);
      await manager.query('SELECT 1');
    });
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('tries a single statement again that a race has undone, and gives up after five times', async () => {
    const { host, own, failures } = await setup();
    await storePortal(host);
    failures.push(LOST, { errno: 1213 });
    expect(await portals(own).count()).toBe(1);
    failures.push(LOST, LOST, LOST, LOST, LOST);
    await expect(portals(own).count()).rejects.toMatchObject({ code: 'BUSY' });
    expect(await portals(own).count()).toBe(1);
  });

  it('answers a single statement that the database cannot do by a coded error', async () => {
    const { own, failures } = await setup();
    failures.push({ code: 'ECONNREFUSED' }, { code: '42P01' });
    await expect(own.query('SELECT 1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(own.query('SELECT 1')).rejects.toMatchObject({ message: 'planted' });
  });

  it('repeats no statement of a transaction, and leaves its error as the driver has it', async () => {
    const { own, failures } = await setup();
    const work = own.transaction(async (manager) => {
      failures.push(LOST);
      await manager.query('SELECT 1');
    });
    await expect(work).rejects.toMatchObject({ message: 'planted' });
  });

  it('has a manager for a transaction of the host, which keeps its own', async () => {
    const { host, own } = await setup();
    await host.transaction(async (manager) => {
      const { id } = await storePortal(manager);
      const mine = ownManager(own, manager);
      expect(await mine.findOneBy(PortalEntity, { id })).toMatchObject({ id });
      expect(mine.connection).toBe(own);
      expect(ownManager(own, manager)).toBe(mine);
      expect(manager.queryRunner?.manager).toBe(manager);
    });
    const other = await db.create();
    await other.transaction((manager) => {
      expect(ownManager(own, manager)).toBe(manager);
      return Promise.resolve();
    });
  });

  it('knows the host it stands for', async () => {
    const { host, own } = await setup();
    expect(hostDataSource(own)).toBe(host);
    expect(hostDataSource(host)).toBe(host);
  });
});
