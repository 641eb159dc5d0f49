import type { ClienteleEventType } from '../../lib/index.js';
import { EVENT_TYPES } from '../../lib/domain/events/event-types.js';
import { DeliverySlots } from '../../lib/events/delivery-slots.js';

describe('the slots of a relay', () => {
  /** Slots of which so many are in use by each type. */
  function slots(concurrency: number, inUse: Partial<Record<ClienteleEventType, number>> = {}) {
    const made = new DeliverySlots(concurrency);
    for (const type of EVENT_TYPES)
      for (let begun = 0; begun < (inUse[type] ?? 0); begun += 1) made.begin(type);
    return made;
  }

  const shares = (of: DeliverySlots, ...types: ClienteleEventType[]) =>
    Object.fromEntries(of.share(types));

  it('are half for one type, rounded up', () => {
    expect(shares(slots(10), 'client.created')).toEqual({ 'client.created': 5 });
    expect(shares(slots(5), 'client.created')).toEqual({ 'client.created': 3 });
    expect(shares(slots(1), 'client.created')).toEqual({ 'client.created': 1 });
    expect(shares(slots(10, { 'client.created': 4 }), 'client.created')).toEqual({
      'client.created': 1,
    });
    expect(shares(slots(10, { 'client.created': 5 }), 'client.created')).toEqual({});
  });

  it('are shared out evenly, what is in use counted', () => {
    const all = ['client.created', 'client.updated', 'portal.updated'] as const;
    expect(shares(slots(10), ...all)).toEqual({
      'client.created': 4,
      'client.updated': 3,
      'portal.updated': 3,
    });
    expect(shares(slots(10, { 'client.created': 5, 'client.updated': 1 }), ...all)).toEqual({
      'client.updated': 2,
      'portal.updated': 2,
    });
  });

  it('leave one for each type of which none is delivered, though all are in use', () => {
    const full = slots(4, { 'client.created': 2, 'client.updated': 2 });
    expect(shares(full, 'client.created', 'client.updated', 'portal.updated')).toEqual({
      'portal.updated': 1,
    });
    expect(full.hasRoom('client.created')).toBe(false);
    expect(full.hasRoom('portal.updated')).toBe(true);
  });

  it('are free again after a delivery', () => {
    const one = slots(1, { 'client.created': 1 });
    expect(one.hasRoom('client.created')).toBe(false);
    one.end('client.created');
    expect(one.hasRoom('client.created')).toBe(true);
  });
});
