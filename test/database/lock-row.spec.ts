import type { DataSource, EntityManager } from 'typeorm';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { newId } from '../../lib/database/ids.js';
import { lockRow } from '../../lib/database/lock-row.js';
import { TransactionRunner } from '../../lib/database/transaction-runner.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';

const ROUNDS = 20;

describeOnEachDatabase('lockRow', (db) => {
  async function setup() {
    const dataSource = await db.create();
    const portal = await storePortal(dataSource);
    const client = await storeClient(dataSource, portal.id);
    return { dataSource, portal, client, runner: new TransactionRunner(dataSource) };
  }

  /** Two admins, and whether each may be demoted: only while another one is left. */
  async function twoAdmins(dataSource: DataSource, client: ClientEntity) {
    const admins = [
      await storeMember(dataSource, client, { role: 'admin' }),
      await storeMember(dataSource, client, { role: 'admin' }),
    ];
    const countAdmins = (manager: EntityManager) =>
      manager.countBy(MemberEntity, { clientId: client.id, role: 'admin' });
    const demote = async (manager: EntityManager, id: string): Promise<boolean> => {
      if ((await countAdmins(manager)) < 2) return false;
      await manager.update(MemberEntity, { id }, { role: 'member' });
      return true;
    };
    return { ids: admins.map(({ id }) => id), demote, countAdmins };
  }

  it('tells whether the row exists, and leaves it as it is', async () => {
    const { dataSource, portal, client } = await setup();
    await dataSource.transaction(async (manager) => {
      expect(await lockRow(manager, ClientEntity, { id: client.id, portalId: portal.id })).toBe(
        true,
      );
      expect(await lockRow(manager, ClientEntity, { id: newId(), portalId: portal.id })).toBe(
        false,
      );
      expect(await lockRow(manager, ClientEntity, { id: client.id, portalId: newId() })).toBe(
        false,
      );
    });
    const stored = await dataSource.getRepository(ClientEntity).findOneByOrFail({ id: client.id });
    expect(stored).toEqual(client);
  });

  if (db.name === 'MariaDB') {
    it('finds the row where the connection counts changed rows only', async () => {
      const options = await db.options();
      const dataSource = await db.connect({ ...options, flags: ['-FOUND_ROWS'] } as typeof options);
      await dataSource.runMigrations();
      const { id } = await storePortal(dataSource);
      await dataSource.transaction(async (manager) => {
        expect(await lockRow(manager, PortalEntity, { id })).toBe(true);
        expect(await lockRow(manager, PortalEntity, { id: newId() })).toBe(false);
      });
    });
  }

  it('lets one of two concurrent demotions leave the last admin (C29)', async () => {
    const { dataSource, portal, runner } = await setup();
    for (let round = 0; round < ROUNDS; round += 1) {
      const client = await storeClient(dataSource, portal.id);
      const { ids, demote, countAdmins } = await twoAdmins(dataSource, client);
      const demoted = await Promise.all(
        ids.map((id) =>
          runner.run(async (manager) => {
            await lockRow(manager, ClientEntity, { id: client.id, portalId: portal.id });
            return demote(manager, id);
          }),
        ),
      );
      expect(demoted.sort()).toEqual([false, true]);
      expect(await countAdmins(dataSource.manager)).toBe(1);
    }
  });

  if (db.name !== 'SQLite') {
    it('is needed: without it both demotions go through', async () => {
      const { dataSource, client } = await setup();
      const { ids, demote, countAdmins } = await twoAdmins(dataSource, client);
      const runners = ids.map(() => dataSource.createQueryRunner());
      try {
        for (const each of runners) await each.startTransaction();
        for (const each of runners) expect(await countAdmins(each.manager)).toBe(2);
        for (const [index, each] of runners.entries()) await demote(each.manager, ids[index] ?? '');
        for (const each of runners) await each.commitTransaction();
      } finally {
        for (const each of runners) await each.release();
      }
      expect(await countAdmins(dataSource.manager)).toBe(0);
    });
  }
});
