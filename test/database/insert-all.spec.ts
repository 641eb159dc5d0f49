import { newId } from '../../lib/database/ids.js';
import { insertAll, type WrittenAs } from '../../lib/database/insert-all.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { sentStatements } from '../support/count-queries.js';
import { describeOnEachDatabase } from '../support/databases.js';

/** In what a database or its driver might read more than letters. */
const TEXTS = ['{"a,b"}', 'NULL', '', "it's", '\\', '\\"', 'a\nb', '\u{1F600}', ':x $1 ?', ' '];

describeOnEachDatabase('insertAll', (db) => {
  const portalId = newId();

  function row(more: Partial<EventEntity> = {}): Omit<EventEntity, 'ordinal'> {
    return {
      id: newId(),
      portalId,
      type: 'client.updated',
      occurredAt: 1_700_000_000_000,
      actorKind: null,
      actorId: null,
      actorIdentityId: null,
      actorName: null,
      subjectType: 'client',
      subjectName: null,
      subjectId: newId(),
      clientId: null,
      data: { name: '' } as never,
      notify: 0,
      status: 'pending',
      attempts: 0,
      dueAt: 0,
      heldUntil: 0,
      claim: null,
      ...more,
    };
  }

  async function setup() {
    const dataSource = await db.create();
    const insert = (rows: readonly Partial<EventEntity>[], written: WrittenAs<EventEntity> = {}) =>
      dataSource.transaction((manager) => insertAll(manager, EventEntity, rows, written));
    const stored = async () => {
      const found = await dataSource.getRepository(EventEntity).find({ order: { ordinal: 'ASC' } });
      return found.map(({ ordinal: _, ...event }) => event);
    };
    return { dataSource, insert, stored };
  }

  it('inserts every value as it is, in the order given', async () => {
    const { insert, stored } = await setup();
    const rows = TEXTS.map((text, at) =>
      row({
        actorIdentityId: at % 2 === 0 ? text : null,
        data: { [text]: [text, at, null, true, 0.1] } as never,
        dueAt: at % 3 === 0 ? 0 : 8_000_000_000_000 + at,
      }),
    ).reverse();
    await insert(rows);
    expect(await stored()).toEqual(rows);
  });

  it.each(['a\u001fb', '\u001f', 'a\u001f', 'b'])(
    'inserts texts that hold what stands between them: %j',
    async (text) => {
      const { insert, stored } = await setup();
      const rows = ['c', text, 'd'].map((each) => row({ actorIdentityId: each }));
      await insert(rows);
      expect(await stored()).toEqual(rows);
    },
  );

  it("tells the host's subscribers", async () => {
    const { dataSource, insert } = await setup();
    const told: string[] = [];
    dataSource.subscribers.push({
      beforeInsert: ({ entity }) => void told.push(`inserts ${entity.actorIdentityId}`),
      afterInsert: ({ entity }) => void told.push(`inserted ${entity.actorIdentityId}`),
    });
    await insert([row({ actorIdentityId: 'a' }), row({ actorIdentityId: 'b' })]);
    expect(told).toEqual(['inserts a', 'inserts b', 'inserted a', 'inserted b']);
  });

  it.each([0, 1, 2])('inserts %i', async (count) => {
    const { insert, stored } = await setup();
    const rows = Array.from({ length: count }, () => row({ claim: newId() }));
    await insert(rows);
    expect(await stored()).toEqual(rows);
  });

  it('takes two that are alike for two', async () => {
    const { insert, stored } = await setup();
    const alike = row();
    await expect(insert([alike, alike])).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });

  it('cuts nothing off that is too long', async () => {
    const { insert, stored } = await setup();
    if (db.name === 'SQLite') return;
    const rows = [row({ status: 'much longer than it may be' as never }), row()];
    await expect(insert(rows)).rejects.toThrow();
    await expect(insert(rows.slice(0, 1))).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });

  it('writes what is to be written of a value', async () => {
    const { insert, stored } = await setup();
    const dueAt = (value: string) => `COALESCE(5 + NULLIF(${value}, 0), 0)`;
    await insert([row({ dueAt: 0 }), row({ dueAt: 10 })], { dueAt });
    await insert([row({ dueAt: 4_000_000_000 })], { dueAt });
    expect((await stored()).map((event) => event.dueAt)).toEqual([0, 15, 4_000_000_005]);
  });

  it(`takes ${db.name === 'MariaDB' ? 21 : 2} statements for 10,001`, async () => {
    const { dataSource, insert } = await setup();
    const rows = Array.from({ length: 10_001 }, () => row());
    const { statements } = await sentStatements(dataSource, () => insert(rows));
    const inserts = statements.filter(({ sql }) => sql.startsWith('INSERT'));
    expect(inserts).toHaveLength(db.name === 'MariaDB' ? 21 : 2);
  });
});
