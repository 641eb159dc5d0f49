import { Logger } from '@nestjs/common';
import { EventRetention } from '../../lib/index.js';
import { newId } from '../../lib/database/ids.js';
import { EventDeliveryEntity } from '../../lib/schema/event-delivery.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { DeliveryStatus } from '../../lib/domain/events/delivery-status.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { DAY, HOUR } from '../support/test-clock.js';
import { TestHost } from '../support/test-host.js';

describeOnEachDatabase('the retention of events', (db) => {
  let host: TestHost;

  async function start(keepFor: '30d' | null) {
    const options = { events: { relay: false, keepFor } };
    host = await TestHost.start(await db.options(), { options });
    // As the database's clock goes, or nothing would be deleted.
    host.clock.advance(Date.now() - host.clock.now());
    const events = host.dataSource.getRepository(EventEntity);
    const deliveries = host.dataSource.getRepository(EventDeliveryEntity);
    /** Writes events that happened so many milliseconds ago, each heard once. */
    async function happen(status: DeliveryStatus, ago: number, count = 1): Promise<void> {
      const rows = Array.from({ length: count }, () => ({
        id: newId(),
        portalId: host.portalId,
        type: 'client.created' as const,
        occurredAt: host.clock.now() - ago,
        actorKind: null,
        actorId: null,
        actorIdentityId: null,
        subjectType: 'client' as const,
        subjectId: newId(),
        data: { clientId: '', name: '', clientType: 'business' },
        notify: 0,
        status,
        attempts: 1,
        dueAt: 0,
        heldUntil: 0,
        claim: null,
      }));
      await events.insert(rows);
      const heard = rows.map(({ id, portalId }) => ({
        eventId: id,
        portalId,
        outcome: 'heard' as const,
        reason: null,
      }));
      await deliveries.insert(heard.map((each) => ({ ...each, listener: 'A.b', deliveredAt: 1 })));
    }
    return { happen, events, deliveries, prune: () => host.app.get(EventRetention).prune() };
  }

  afterEach(() => host.stop());

  it('deletes what is older than it says, however much that is, and no younger one', async () => {
    const { happen, events, deliveries, prune } = await start('30d');
    await happen('delivered', 30 * DAY, 1201);
    await happen('delivered', 0, 2);
    expect(await prune()).toBe(0);
    host.clock.advance(1);
    expect(await prune()).toBe(1201);
    expect([await events.count(), await deliveries.count()]).toEqual([2, 2]);
  });

  it('never deletes what is undelivered', async () => {
    const { happen, events, deliveries, prune } = await start('30d');
    for (const status of ['pending', 'failed', 'delivered'] as const)
      await happen(status, 365 * DAY);
    expect(await prune()).toBe(1);
    expect((await events.find()).map(({ status }) => status).sort()).toEqual(['failed', 'pending']);
    expect(await deliveries.count()).toBe(2);
  });

  it('keeps everything unless it is told how long', async () => {
    const { happen, events, prune } = await start(null);
    await happen('delivered', 3650 * DAY);
    expect(await prune()).toBe(0);
    expect(await events.count()).toBe(1);
  });

  it.each([
    ['ahead of', 25 * HOUR],
    ['behind', -25 * HOUR],
  ])(
    'deletes nothing by a clock more than a day %s the database’s, and says so once',
    async (where, apart) => {
      const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
      const { happen, prune } = await start('30d');
      await happen('delivered', 60 * DAY);
      host.clock.advance(apart);
      expect([await prune(), await prune()]).toEqual([0, 0]);
      expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
        `No old events are deleted: the clock of this process is 25 hours ${where} the database's.`,
      ]);
      host.clock.advance(-apart);
      expect(await prune()).toBe(1);
      warn.mockRestore();
    },
  );
});
