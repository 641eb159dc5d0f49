import { describeOnEachDatabase } from '../../../support/databases.js';
import { everyChange, EVENTS_OF_EVERY_CHANGE } from '../../../support/every-change.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('every change joins a transaction of the host', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('and is there with its events when that commits', async () => {
    const { id, work, since } = await everyChange(host);
    await host.dataSource.transaction((manager) => work(manager, manager));
    expect(await since()).toEqual(EVENTS_OF_EVERY_CHANGE);
    expect(await host.members.get(host.self, id)).toMatchObject({ name: 'Joined', role: 'admin' });
  });

  it('and leaves nothing when that is rolled back (C32, C38)', async () => {
    const { id, work, since } = await everyChange(host);
    const before = await host.members.get(host.self, id);
    const change = host.dataSource.transaction(async (manager) => {
      await work(manager, manager);
      throw new Error('undo');
    });
    await expect(change).rejects.toThrow('undo');
    expect(await since()).toEqual([]);
    expect(await host.members.get(host.self, id)).toEqual(before);
  });

  it('and the manager of the transaction stays the one that the host was given', async () => {
    const { work } = await everyChange(host);
    await host.dataSource.transaction(async (manager) => {
      await work(manager, manager);
      expect(manager.queryRunner?.manager).toBe(manager);
      expect(manager.connection).toBe(host.dataSource);
    });
  });
});
