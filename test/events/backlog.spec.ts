import type { DataSource } from 'typeorm';
import type { ClienteleEventType } from '../../lib/index.js';
import { AuditListQuery } from '../../lib/audit/audit-list.query.js';
import { newId } from '../../lib/database/ids.js';
import { ParkedEvents } from '../../lib/events/parked-events.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import {
  describeOnEachServer,
  describeOnOneDatabase,
  type TestDatabase,
} from '../support/databases.js';
import { rowsRead } from '../support/rows-read.js';
import { MINUTE } from '../support/test-clock.js';
import { hostsOn, takeAll } from './outbox-hosts.js';
import { storeEvents } from './stored-events.js';

const HOST = { kind: 'staff', memberId: null, clientId: null, clients: null } as const;

const BACKLOG = 30_000;

/** What a take may read, however many events wait: a few for each type and each event taken. */
const FEW = 150;

const CREATED = new Map<ClienteleEventType, number>([['client.created', 10]]);

/**
 * Takes away what PostgreSQL leaves in its indexes of rows that were changed: by itself it does that at some later look,
 * the sooner the less goes on in other databases of the server.
 */
async function takeAway(db: TestDatabase, dataSource: DataSource): Promise<void> {
  if (db.name === 'PostgreSQL') await dataSource.query('VACUUM clientele_events');
}

describeOnEachServer('a take from a backlog', (db) => {
  const start = hostsOn(db);

  it('reads few rows of the many that wait', async () => {
    const { dataSource, outbox } = await start();
    await storeEvents(dataSource, BACKLOG);
    const look = () => outbox.due();
    expect(await rowsRead(db, dataSource, look)).toBeLessThan(FEW);
    const take = async () => expect((await outbox.take(CREATED)).events).toHaveLength(10);
    expect(await rowsRead(db, dataSource, take)).toBeLessThan(FEW);
  });

  it('reads few rows where those of another type wait in front', async () => {
    const { dataSource, outbox } = await start();
    await storeEvents(dataSource, BACKLOG);
    await storeEvents(dataSource, 1, { type: 'portal.updated' });
    const look = async () => {
      const due = await outbox.due();
      expect(due.sort()).toEqual(['client.created', 'portal.updated']);
      const { events } = await outbox.take(new Map([['portal.updated', 5]]));
      expect(events).toHaveLength(1);
    };
    expect(await rowsRead(db, dataSource, look)).toBeLessThan(FEW);
  });

  it('looks once only through those that wait for an older one of their subject', async () => {
    const { dataSource, outbox } = await start();
    const subjectId = newId();
    await storeEvents(dataSource, 3_000, { subjectId });
    await storeEvents(dataSource, 20);
    expect(await takeAll(outbox, 'client.created')).toHaveLength(21);
    await storeEvents(dataSource, 10);
    const take = async () => expect((await outbox.take(CREATED)).events).toHaveLength(10);
    await takeAway(db, dataSource);
    expect(await rowsRead(db, dataSource, take)).toBeLessThan(FEW);
  });

  it('passes a subject on without reading all that waits of it', async () => {
    const { dataSource, outbox } = await start();
    const subjectId = newId();
    await storeEvents(dataSource, 3_000, { subjectId });
    const taken = await takeAll(outbox, 'client.created');
    const next = async () => {
      await outbox.noteDelivered(taken.at(-1)!);
      expect(await outbox.due()).toEqual(['client.created']);
      taken.push(...(await outbox.take(CREATED)).events);
    };
    await takeAway(db, dataSource);
    expect(await rowsRead(db, dataSource, next)).toBeLessThan(FEW);
    const [first] = taken;
    expect(taken.map(({ ordinal }) => ordinal - first!.ordinal)).toEqual([0, 1]);
  });

  it('takes none whose older one another relay is about to take', async () => {
    const { dataSource, rows, outbox } = await start(2);
    const subjectId = newId();
    await storeEvents(dataSource, 2, { subjectId });
    await dataSource.transaction('READ COMMITTED', async (manager) => {
      await manager
        .createQueryBuilder(EventEntity, 'e')
        .setLock('pessimistic_write')
        .orderBy('e.ordinal')
        .limit(1)
        .getOneOrFail();
      expect((await outbox.take(CREATED)).events).toEqual([]);
    });
    expect((await rows.find({ order: { ordinal: 'ASC' } })).map(({ claim }) => claim)).toEqual([
      null,
      null,
    ]);
  });

  it('lets the next one go though another relay is just holding it back', async () => {
    const { dataSource, rows, outbox } = await start(3);
    await storeEvents(dataSource, 2, { subjectId: newId() });
    const { events } = await outbox.take(new Map([['client.created', 1]]));
    let passed: Promise<void> = Promise.resolve();
    await dataSource.transaction('READ COMMITTED', async (manager) => {
      const next = await manager
        .createQueryBuilder(EventEntity, 'e')
        .setLock('pessimistic_write')
        .where('e.ordinal > :ordinal', { ordinal: events[0]!.ordinal })
        .getOneOrFail();
      await outbox.noteDelivered(events[0]!);
      passed = outbox.passOn();
      await manager.update(EventEntity, next.ordinal, { dueAt: Date.now() + MINUTE });
    });
    await passed;
    expect((await rows.find()).map(({ dueAt }) => dueAt)).toEqual([0, 0]);
  });
});

describeOnEachServer('a look for parked events', (db) => {
  const start = hostsOn(db);

  it('reads few rows of a long trail', async () => {
    const { dataSource, app } = await start();
    const portalId = newId();
    await storeEvents(dataSource, BACKLOG, { portalId, status: 'delivered' });
    await storeEvents(dataSource, 5, { portalId, status: 'failed' });
    const parked = app.get(ParkedEvents);
    const replay = async () => {
      const filter = { portalId, type: 'client.created', since: 0 } as const;
      expect(await parked.replayAll(filter)).toEqual({ count: 5, more: false });
    };
    expect(await rowsRead(db, dataSource, replay)).toBeLessThan(FEW);
    await storeEvents(dataSource, 5, { portalId, status: 'failed' });
    const list = async () => {
      const { items } = await app.get(AuditListQuery).read(portalId, HOST, { delivery: 'failed' });
      expect(items).toHaveLength(5);
    };
    expect(await rowsRead(db, dataSource, list)).toBeLessThan(FEW);
  });
});

/** The servers count the rows that are read; SQLite only tells how it would look for them. */
describeOnOneDatabase('the statements of a relay', (db) => {
  const start = hostsOn(db);

  it('use an index for whatever they look for, and sort nothing', async () => {
    const { dataSource, outbox } = await start();
    await storeEvents(dataSource, 100, { subjectId: newId() });
    const statements: { sql: string; parameters: unknown[] }[] = [];
    dataSource.logger = Object.create(dataSource.logger, {
      logQuery: {
        value: (sql: string, parameters: unknown[] = []) => statements.push({ sql, parameters }),
      },
    }) as typeof dataSource.logger;
    await outbox.due();
    const { events } = await outbox.take(CREATED);
    await outbox.renew(events);
    await outbox.noteDelivered(events[0]!);
    await outbox.passOn();
    const plans: string[] = [];
    for (const { sql, parameters } of statements.filter(({ sql }) =>
      /^(SELECT|UPDATE)/.test(sql),
    )) {
      const explain = `EXPLAIN QUERY PLAN ${sql}`;
      const plan = await dataSource.query<{ detail: string }[]>(explain, parameters);
      plans.push(...plan.map(({ detail }) => detail));
    }
    expect(plans.filter((step) => /^SEARCH (e|h|clientele_events) USING/.test(step))).not.toEqual(
      [],
    );
    expect(plans.filter((step) => /SCAN (e|h|clientele_events)\b|TEMP B-TREE/.test(step))).toEqual(
      [],
    );
  });
});
