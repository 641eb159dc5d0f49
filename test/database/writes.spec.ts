import type { EntityManager, EntitySubscriberInterface } from 'typeorm';
import { newId } from '../../lib/database/ids.js';
import { Writes } from '../../lib/database/writes.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { countQueries } from '../support/count-queries.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';

describeOnEachDatabase('Writes', (db) => {
  async function setup() {
    const dataSource = await db.create();
    const portal = await storePortal(dataSource);
    const client = await storeClient(dataSource, portal.id);
    const member = await storeMember(dataSource, client);
    const group = (groupId: string) => ({
      memberId: member.id,
      portalId: portal.id,
      groupId,
      goneAt: 0,
    });
    const write = (work: (writes: Writes, manager: EntityManager) => void) =>
      dataSource.transaction(async (manager) => {
        const writes = new Writes(manager);
        work(writes, manager);
        await countQueries(dataSource, () => writes.flush());
      });
    return { dataSource, member, portalId: portal.id, group, write };
  }

  it('inserts and edits, with values as TypeORM writes them', async () => {
    const { dataSource, member, portalId, group, write } = await setup();
    const project = {
      memberId: member.id,
      portalId,
      projectId: 'one',
      rate: '12.50',
      permissions: { 'reports.view': true },
      goneAt: 1_767_225_600_000,
      until: 1_798_761_600_000,
    };
    await write((writes) => {
      writes.insert(MemberProjectEntity, project);
      writes.insert(MemberGroupEntity, group('a'), group('b'));
      writes.insert(MemberGroupEntity, { ...group('c'), goneAt: () => '3 + 4' });
      const patch = { name: "O'Hara $1 ?", permissions: null, version: () => 'version + 1' };
      writes.update(MemberEntity, { id: member.id, portalId }, patch);
    });
    const memberId = member.id;
    expect(await dataSource.manager.findBy(MemberProjectEntity, { memberId })).toEqual([project]);
    const groups = await dataSource.manager.find(MemberGroupEntity, { order: { groupId: 'ASC' } });
    expect(groups.map(({ groupId, goneAt }) => [groupId, goneAt])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 7],
    ]);
    expect(await dataSource.manager.findOneBy(MemberEntity, { id: member.id })).toEqual({
      ...member,
      name: "O'Hara $1 ?",
      version: member.version + 1,
    });
  });

  it('refers to rows it inserts, however many they are', async () => {
    const { dataSource, member, group, write } = await setup();
    const id = newId();
    const other = { ...member, id, email: 'other@client.test' };
    const groups = Array.from({ length: 1201 }, (_, at) => ({ ...group(`g${at}`), memberId: id }));
    await write((writes) => {
      writes.insert(MemberEntity, other);
      writes.insert(MemberGroupEntity, ...groups);
    });
    expect(await dataSource.manager.countBy(MemberGroupEntity, { memberId: id })).toBe(1201);
  });

  it('is one statement on PostgreSQL, elsewhere one for each table and edit', async () => {
    const { dataSource, member, group } = await setup();
    await dataSource.transaction(async (manager) => {
      const writes = new Writes(manager);
      writes.insert(MemberGroupEntity, group('a'));
      writes.update(MemberEntity, { id: member.id }, { name: 'New' });
      writes.insert(MemberGroupEntity, group('b'));
      const { queries } = await countQueries(dataSource, () => writes.flush());
      expect(queries).toHaveLength(dataSource.options.type === 'postgres' ? 1 : 2);
      const { queries: none } = await countQueries(dataSource, () => writes.flush());
      expect(none).toEqual([]);
    });
  });

  it('tells subscribers, who can keep it from being written', async () => {
    const { dataSource, member, group } = await setup();
    const told: string[] = [];
    const subscriber: EntitySubscriberInterface = {
      beforeInsert: ({ entity }) => void told.push(`inserts ${entity.groupId}`),
      afterInsert: ({ entity }) => void told.push(`inserted ${entity.groupId}`),
      beforeUpdate: () => {
        throw new Error('no edits');
      },
    };
    dataSource.subscribers.push(subscriber);
    const attempt = (edits: boolean) =>
      dataSource.transaction(async (manager) => {
        const writes = new Writes(manager);
        writes.insert(MemberGroupEntity, group(`edits ${edits}`));
        if (edits) writes.update(MemberEntity, { id: member.id }, { name: 'New' });
        await writes.flush();
      });
    await attempt(false);
    expect(told).toEqual(['inserts edits false', 'inserted edits false']);
    await expect(attempt(true)).rejects.toThrow('no edits');
    expect(await dataSource.manager.count(MemberGroupEntity)).toBe(1);
  });
});
