import * as timers from 'node:timers/promises';
import type { CommitWatcher } from '../../lib/events/commit-watcher.js';
import { EventRelay } from '../../lib/events/event-relay.js';
import type { EventOutbox } from '../../lib/events/event-outbox.js';
import type { EventEntity } from '../../lib/schema/event.entity.js';
import { until } from '../support/until.js';

jest.mock('node:timers/promises', () => {
  const actual = jest.requireActual<typeof timers>('node:timers/promises');
  return { ...actual, setTimeout: jest.fn(actual.setTimeout) };
});

const sleep = jest.mocked(timers.setTimeout);

/** How long each rest has been; `until` waits by the same timer, and does not let go of the process. */
function rests(): (number | undefined)[] {
  return sleep.mock.calls
    .filter(([, , options]) => options?.ref === false)
    .map(([milliseconds]) => milliseconds);
}

/** A relay over so many events that wait, of which each take finds one and says whether there are more. */
function relayOver(waiting: number) {
  let left = waiting;
  const delivered: number[] = [];
  const outbox = {
    isReachable: true,
    due: () => Promise.resolve(left > 0 ? ['member.created'] : []),
    take: () => {
      left -= 1;
      const event = { ordinal: left, type: 'member.created', attempts: 1 } as EventEntity;
      return Promise.resolve({ events: [event], more: left > 0 ? ['member.created'] : [] });
    },
    renew: () => Promise.resolve(),
    passOn: () => Promise.resolve(),
    noteDelivered: ({ ordinal }: EventEntity) => Promise.resolve(void delivered.push(ordinal)),
  };
  const events = { relay: true, concurrency: 4, sweepEvery: 60_000, lease: 60_000 };
  const relay = new EventRelay(
    { events } as never,
    { publish: () => Promise.resolve() },
    outbox as unknown as EventOutbox,
    { onCommit: () => undefined } as unknown as CommitWatcher,
    { waitUntilReady: () => Promise.resolve() } as never,
    { noteDelivered: () => Promise.resolve() } as never,
  );
  return { relay, delivered };
}

describe('a relay that is behind', () => {
  beforeEach(() => sleep.mockClear());
  afterEach(() => jest.restoreAllMocks());

  /** A clock by which each look at it is so much later. */
  function looksApart(milliseconds: number): void {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
  }

  it('rests between its takes, so that requests come through', async () => {
    looksApart(600);
    const { relay, delivered } = relayOver(4);
    relay.onApplicationBootstrap();
    await until(() => delivered.length === 4);
    expect(rests()).toEqual([100, 100, 100]);
    await relay.stop();
  });

  it('does not rest when it is behind for a moment only', async () => {
    looksApart(1);
    const { relay, delivered } = relayOver(4);
    relay.onApplicationBootstrap();
    await until(() => delivered.length === 4);
    expect(rests()).toEqual([]);
    await relay.stop();
  });

  it('does not rest while somebody waits for the end, as at a shutdown', async () => {
    looksApart(600);
    const { relay, delivered } = relayOver(4);
    relay.onApplicationBootstrap();
    // It has begun, and taken nothing yet.
    await Promise.resolve();
    await relay.stop();
    expect(delivered).toHaveLength(4);
    expect(rests()).toEqual([]);
  });
});
