import type { ClienteleEventType } from '../../lib/index.js';
import { newId } from '../../lib/database/ids.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { MINUTE } from '../support/test-clock.js';
import { hostsOn, takeAll } from './outbox-hosts.js';
import { storeEvents } from './stored-events.js';

const CREATED = new Map<ClienteleEventType, number>([['client.created', 10]]);

describeOnEachDatabase('a subject with many events', (db) => {
  const start = hostsOn(db);

  it('has the next one taken at once when the one before has ended, delivered or parked', async () => {
    const { dataSource, outbox } = await start();
    await storeEvents(dataSource, 4, { subjectId: newId() });
    const order: number[] = [];
    for (const end of ['delivered', 'parked', 'delivered', 'parked']) {
      expect(await outbox.due()).toEqual(['client.created']);
      const { events } = await outbox.take(CREATED);
      expect(events).toHaveLength(1);
      expect(await outbox.due()).toEqual([]);
      order.push(events[0]!.ordinal);
      if (end === 'delivered') await outbox.noteDelivered(events[0]!);
      else await outbox.noteFailed(events[0]!, null);
    }
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('has the others wait for one that is tried again', async () => {
    const { dataSource, outbox } = await start();
    await storeEvents(dataSource, 3, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await outbox.noteFailed(first!, 60 * MINUTE);
    expect(await outbox.due()).toEqual([]);
  });

  it('keeps back those that are held, whoever ends before them', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 3, { subjectId: newId() });
    const [first, ...held] = await rows.find({ order: { ordinal: 'ASC' } });
    const heldUntil = Date.now() + 60 * MINUTE;
    for (const { ordinal } of held) await rows.update(ordinal, { heldUntil, dueAt: heldUntil });
    const [taken] = await takeAll(outbox, 'client.created');
    expect(taken?.ordinal).toBe(first!.ordinal);
    await outbox.noteDelivered(taken!);
    await outbox.passOn();
    expect(await outbox.due()).toEqual([]);
    const [, ...after] = await rows.find({ order: { ordinal: 'ASC' } });
    expect(after.map(({ dueAt }) => dueAt)).toEqual([heldUntil, heldUntil]);
  });

  it('is looked at again in seconds, and wholly in minutes, should nobody let the next one go', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 4, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await outbox.noteFailed(first!, 60 * MINUTE);
    await rows.update({ attempts: 0 }, { dueAt: 0 });
    expect((await outbox.take(CREATED)).events).toEqual([]);
    const inOrder = await rows.find({ order: { ordinal: 'ASC' } });
    const [head, ...behind] = inOrder.map(({ dueAt }) => dueAt);
    const [next, ...rest] = behind.map((dueAt) => dueAt - head!);
    expect(next).toBeGreaterThanOrEqual(5_000);
    expect(next).toBeLessThan(10_000);
    for (const later of rest) {
      expect(later).toBeGreaterThanOrEqual(MINUTE);
      expect(later).toBeLessThan(2 * MINUTE);
    }
  });

  it('goes on in seconds where a process has died between the end of one and the next', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 5, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await outbox.noteDelivered(first!);
    await outbox.passOn();
    const [second] = (await outbox.take(CREATED)).events;
    // What `noteDelivered` writes, and nothing after it.
    await rows.update(second!.ordinal, { status: 'delivered', dueAt: 0, claim: null });
    const order = { ordinal: 'ASC' } as const;
    const [third, fourth] = await rows.find({ where: { status: 'pending' }, order });
    // The others wait for a minute or two.
    expect(third!.dueAt).toBeLessThan(fourth!.dueAt);
    await rows.update(third!.ordinal, { dueAt: 1 });
    expect((await outbox.take(CREATED)).events.map(({ ordinal }) => ordinal)).toEqual([
      third!.ordinal,
    ]);
  });

  it('goes on at once though the next one ends while the subject is being passed on', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 3, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await outbox.noteDelivered(first!);
    await rows.update(first!.ordinal + 1, { dueAt: 0 });
    const [second] = (await outbox.take(CREATED)).events;
    await Promise.all([outbox.passOn(), outbox.noteDelivered(second!)]);
    expect(await outbox.due()).toEqual(['client.created']);
  });

  it('goes on in seconds where two processes have died so, one after the other', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 5, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    const dieAfter = (ordinal: number) =>
      rows.update(ordinal, { status: 'delivered', dueAt: 0, claim: null });
    await dieAfter(first!.ordinal);
    await rows.update(first!.ordinal + 1, { dueAt: 1 });
    const [second] = (await outbox.take(CREATED)).events;
    await outbox.passOn();
    await dieAfter(second!.ordinal);
    const order = { ordinal: 'ASC' } as const;
    const [third, fourth] = await rows.find({ where: { status: 'pending' }, order });
    expect(third!.dueAt).toBeLessThan(fourth!.dueAt);
  });

  it('leaves the pause to one that is tried again', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 2, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await rows.update(first!.ordinal, { dueAt: 1 });
    const [again] = (await outbox.take(CREATED)).events;
    await outbox.noteFailed(again!, 60 * MINUTE);
    expect(await outbox.due()).toEqual([]);
  });

  it('leaves the pause to one that is tried again though the one before has ended meanwhile', async () => {
    const { dataSource, rows, outbox } = await start();
    await storeEvents(dataSource, 2, { subjectId: newId() });
    const [first] = await takeAll(outbox, 'client.created');
    await outbox.noteDelivered(first!);
    await rows.update(first!.ordinal + 1, { dueAt: 0 });
    const [second] = (await outbox.take(CREATED)).events;
    await outbox.noteFailed(second!, 60 * MINUTE);
    expect(await outbox.due()).toEqual([]);
  });
});
