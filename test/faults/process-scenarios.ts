import { setTimeout as pause } from 'node:timers/promises';
import { type ClienteleEvent, EventRetention, OnClientele } from '../../lib/index.js';
import type { Clock } from '../../lib/ports/index.js';
import { DAY } from '../support/test-clock.js';
import type { House } from './house.js';
import { lagFaults } from './lag-faults.js';
import type { Notes } from './notes.js';
import { disturbed, type During, type Fault, type Scenario } from './scenario.js';

/** Milliseconds a listener may take: longer than a fault lasts, so that each delivery that hangs holds its slot. */
const LISTENER_TIMEOUT = 30_000;

/** Events that are delivered at a time: few enough for those that hang to fill them all. */
const SLOTS = 8;

/** Where the clock jumps, one after another: in milliseconds from the right time. */
const JUMPS = [366 * DAY, -2 * DAY] as const;

/** A listener of one type, which hangs while it is told to. */
class HangingListener {
  private end: Promise<void> = Promise.resolve();

  constructor(private readonly notes: Notes) {}

  /** Hangs for so many milliseconds. */
  hang(milliseconds: number): Promise<void> {
    this.end = pause(milliseconds);
    return this.end;
  }

  @OnClientele('client.updated')
  async post(event: ClienteleEvent<'client.updated'>): Promise<void> {
    await this.end;
    await this.notes.heard('post', event);
  }
}

/** Whoever is told of renamed clients does not come back: events of other types must not wait for it. */
const hangingListener: Scenario = {
  name: 'a listener that hangs',
  isShort: true,
  async prepare(database, { server, lasts, notes }): Promise<Fault> {
    const direct = await server.database(database);
    const listener = new HangingListener(notes);
    return {
      direct,
      url: direct,
      providers: [{ provide: HangingListener, useValue: listener }],
      options: { events: { listenerTimeout: LISTENER_TIMEOUT, concurrency: SLOTS } },
      strike: () => listener.hang(lasts),
      complaints: (during) => [
        ...disturbed(during),
        ...lagFaults(during, notes, 'member.created'),
        ...(hangsFor(during, notes) < SLOTS ? ['fewer events hung than there are slots'] : []),
      ],
    };
  },
};

/** How many renamed clients the listener has kept waiting. */
function hangsFor({ began, ended }: During, { answers }: Notes): number {
  const renamed = answers.filter(
    ({ type, at }) => type === 'client.updated' && at > began && at < ended,
  );
  return new Set(renamed.map(({ subject }) => subject)).size;
}

/** The right time, and so far from it as it is told. */
class JumpingClock implements Clock {
  /** Milliseconds that it is ahead. */
  ahead = 0;

  now(): number {
    return Date.now() + this.ahead;
  }
}

/** The clock of the process jumps ahead and back: nothing is forgotten for its age, and nothing waits for the time to come. */
const jumpingClock: Scenario = {
  name: 'a clock that jumps',
  isShort: false,
  async prepare(database, { server, lasts, notes }): Promise<Fault> {
    const direct = await server.database(database);
    const clock = new JumpingClock();
    let pruned = 0;
    return {
      direct,
      url: direct,
      extras: { providers: { clock: { useValue: clock } } },
      options: { events: { keepFor: '1h' } },
      async strike({ host }) {
        for (const ahead of JUMPS) {
          clock.ahead = ahead;
          await pause(lasts / JUMPS.length);
          pruned += await host.app.get(EventRetention).prune();
        }
        clock.ahead = 0;
      },
      complaints: async (during, house) => [
        ...disturbed(during),
        ...lagFaults(during, notes, 'member.created'),
        ...(pruned > 0 ? [`${pruned} events were deleted as too old`] : []),
        ...(await unjumped(house)),
      ],
    };
  },
};

/** A complaint for each jump that no event tells of. */
async function unjumped(house: House): Promise<string[]> {
  const { rows } = await house.ask((client) =>
    client.query<{ occurredAt: string }>('SELECT "occurredAt" FROM clientele_events'),
  );
  const times = rows.map(({ occurredAt }) => Number(occurredAt) - Date.now());
  return JUMPS.filter((jump) => !times.some((time) => Math.abs(time - jump) < DAY / 2)).map(
    (jump) => `no event is ${jump / DAY} days off`,
  );
}

/** What goes wrong in the host's own process. */
export const processScenarios: readonly Scenario[] = [hangingListener, jumpingClock];
