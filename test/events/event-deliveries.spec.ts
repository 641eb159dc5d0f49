import { EventDeliveries } from '../../lib/events/event-deliveries.js';
import { storedEvent } from '../../lib/events/stored-event.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { hostsOn } from './outbox-hosts.js';
import { storeEvents } from './stored-events.js';

describeOnEachDatabase('an attempt to deliver an event', (db) => {
  const start = hostsOn(db);

  it('is the latest until another has begun, or the event is delivered', async () => {
    const { app, dataSource, rows, outbox } = await start();
    const deliveries = app.get(EventDeliveries);
    await storeEvents(dataSource, 1);
    const {
      events: [event],
    } = await outbox.take(new Map([['client.created', 10]]));
    const carried = storedEvent(event!);

    expect(await deliveries.isLatest(carried, 1)).toBe(true);
    expect(await deliveries.isLatest({ ...carried, portalId: carried.id }, 1)).toBe(false);
    await outbox.noteFailed(event!, 0);
    await outbox.take(new Map([['client.created', 10]]));
    expect(await deliveries.isLatest(carried, 1)).toBe(false);
    expect(await deliveries.isLatest(carried, 2)).toBe(true);
    await outbox.noteDelivered(await rows.findOneByOrFail({ id: carried.id }));
    expect(await deliveries.isLatest(carried, 2)).toBe(false);
  });
});
