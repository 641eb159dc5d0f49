import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../../crash/random.js';
import { audit } from '../../faults/audit.js';
import { isDrained } from '../../faults/house.js';
import { Notes } from '../../faults/notes.js';
import { Traffic } from '../../faults/traffic.js';
import { gatherHeard, type Lag, lagOf } from '../host/delivered.js';
import { furnishHosts, Hosts } from '../host/hosts.js';
import { heapFaults, type HeapSample, WARM } from './heap.js';
import { LOAD_OPERATIONS } from './load-operations.js';
import { LoadThings, PEOPLE } from './load-things.js';
import { answerFaults, type RouteTimes, routeTimes, undone } from './route-times.js';

const MINUTE = 60_000;

/** Milliseconds that the hosts are left alone before their heaps are looked at. */
const REST = 1_000;

/** Milliseconds within which everything is delivered that waits at the end. */
const DRAIN_LIMIT = 30_000;

/**
 * Milliseconds within which the listeners have heard of an event: of nearly every one before the next sweep, for commits
 * wake a relay; of each before a lease or a turn can run out, which nothing may wait for where no process dies.
 */
const LAG_LIMITS = { p99: 1_000, longest: 5_000 } as const;

/** What came of the traffic. */
export interface TrafficOutcome {
  readonly minutes: number;
  readonly requests: number;
  readonly routes: readonly RouteTimes[];
  readonly heaps: readonly HeapSample[];
  readonly lag: Lag;
  readonly faults: readonly string[];
}

interface Wishes {
  readonly minutes: number;
  readonly seed: number;
}

/** Has callers use two hosts for so many minutes, and looks at what they were answered, at heaps, events and the database. */
export async function runTraffic(url: string, wishes: Wishes): Promise<TrafficOutcome> {
  const memberId = await furnishHosts(url, PEOPLE);
  return Hosts.with({ url, memberId, relay: true }, (hosts) => callAndLook(hosts, wishes));
}

async function callAndLook(hosts: Hosts, { minutes, seed }: Wishes): Promise<TrafficOutcome> {
  const { database } = hosts;
  const notes = new Notes();
  const habits = { operations: LOAD_OPERATIONS, known: new LoadThings() };
  const traffic = new Traffic(hosts, habits, notes, new Random(seed));
  const began = Date.now();
  const heaps = await callFor(minutes, traffic, hosts);
  const { exchanges } = traffic;
  const isDone = await isDrained(database, DRAIN_LIMIT);
  await hosts.end();
  await gatherHeard(database);
  await notes.writeTo(database);
  const lag = await lagOf(database, began);
  const { faults: broken } = await audit(database);
  return {
    minutes,
    requests: exchanges.length,
    routes: routeTimes(exchanges, LOAD_OPERATIONS),
    heaps,
    lag,
    faults: [
      ...answerFaults(exchanges, LOAD_OPERATIONS),
      ...(minutes >= WARM ? undone(exchanges, LOAD_OPERATIONS) : []),
      ...heapFaults(heaps),
      ...lagFaults(lag),
      ...(isDone ? [] : ['events or exports are left undone']),
      ...broken,
    ],
  };
}

/** Lets callers call, and has them rest each minute while the heaps are looked at. */
async function callFor(
  minutes: number,
  traffic: Traffic<LoadThings>,
  hosts: Hosts,
): Promise<HeapSample[]> {
  const heaps: HeapSample[] = [];
  for (let minute = 0; minute < minutes;) {
    const length = Math.min(1, minutes - minute);
    traffic.start();
    await pause(length * MINUTE);
    await traffic.stop();
    await pause(REST);
    minute += length;
    heaps.push({ minute, bytes: await hosts.heaps() });
  }
  return heaps;
}

function lagFaults(lag: Lag): string[] {
  return (['p99', 'longest'] as const)
    .filter((which) => !(lag[which] <= LAG_LIMITS[which]))
    .map((which) => `events were heard of late: ${which} ${lag[which]} ms`);
}
