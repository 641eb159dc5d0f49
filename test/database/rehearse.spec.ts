import type { EntityManager } from 'typeorm';
import { TransactionRunner } from '../../lib/index.js';
import type { Rehearsal } from '../../lib/database/rehearse.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';

describeOnEachDatabase('a rehearsal', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const runner = () => host.app.get(TransactionRunner);
  const nameIn = async (manager: EntityManager) =>
    (await manager.getRepository(PortalEntity).findOneByOrFail({ id: host.portalId })).name;
  const rename = (name: string) => async (manager: EntityManager) => {
    await manager.getRepository(PortalEntity).update({ id: host.portalId }, { name });
    return name;
  };

  /** What is seen of the name, once the change is done and once it is undone. */
  function watching(until = performance.now() + 60_000) {
    const seen: string[] = [];
    const see = async (manager: EntityManager): Promise<void> => {
      seen.push(await nameIn(manager));
    };
    const rehearsal: Rehearsal = { until, done: see, undone: see };
    return { seen, rehearsal };
  }

  it('does the change, shows it, undoes it, and shows what was before', async () => {
    const { seen, rehearsal } = watching();
    await runner().rehearse(() => runner().run(rename('Other')), rehearsal);
    expect(seen).toEqual(['Other', 'Agency']);
    expect(await nameIn(host.dataSource.manager)).toBe('Agency');
  });

  it('goes no further than the transaction: what comes after a commit never comes', async () => {
    const { rehearsal } = watching();
    let came = false;
    await runner().rehearse(async () => {
      await runner().run(rename('Other'));
      came = true;
    }, rehearsal);
    expect(came).toBe(false);
  });

  it('throws what the change throws, and shows nothing then', async () => {
    const { seen, rehearsal } = watching();
    const change = () =>
      runner().run(async (manager) => {
        await rename('Other')(manager);
        throw new Error('refused');
      });
    await expect(runner().rehearse(change, rehearsal)).rejects.toThrow('refused');
    expect(seen).toEqual([]);
    expect(await nameIn(host.dataSource.manager)).toBe('Agency');
  });

  it('is one with the transactions that the change opens within its own', async () => {
    const { seen, rehearsal } = watching();
    const change = () =>
      runner().run(async (manager) => {
        await rename('First')(manager);
        expect(await runner().run(rename('Second'), manager)).toBe('Second');
      });
    await runner().rehearse(change, rehearsal);
    expect(seen).toEqual(['Second', 'Agency']);
  });

  it('in a transaction of the host undoes the change alone', async () => {
    const { seen, rehearsal } = watching();
    await host.dataSource.transaction(async (manager) => {
      await rename('Host')(manager);
      await runner().rehearse(() => runner().run(rename('Other'), manager), rehearsal);
      expect(await nameIn(manager)).toBe('Host');
      await rename('Agency')(manager);
    });
    expect(seen).toEqual(['Other', 'Host']);
    expect(await nameIn(host.dataSource.manager)).toBe('Agency');
  });

  it('leaves other changes of the same moment alone', async () => {
    const { rehearsal } = watching();
    await Promise.all([
      runner().rehearse(() => runner().run(rename('Other')), rehearsal),
      runner().run(rename('Agency')),
    ]);
    expect(await nameIn(host.dataSource.manager)).toBe('Agency');
  });

  it('begins no statement once its time is up', async () => {
    const { seen, rehearsal } = watching(performance.now());
    const rehearsed = runner().rehearse(() => runner().run(rename('Other')), rehearsal);
    await expect(rehearsed).rejects.toMatchObject({ code: 'BUSY', retryAfter: 1_000 });
    expect(seen).toEqual([]);
    // And the connection is as good as before.
    await runner().run(rename('Agency'));
  });

  it('fails where the change has no transaction of the module: it would not have been undone', async () => {
    const { rehearsal } = watching();
    await expect(runner().rehearse(() => Promise.resolve(), rehearsal)).rejects.toThrow(
      'no transaction of the module',
    );
  });
});
