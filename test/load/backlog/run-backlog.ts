import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { UNDELIVERED } from '../../../lib/domain/events/delivery-status.js';
import { Random } from '../../crash/random.js';
import { audit } from '../../faults/audit.js';
import { isDrained } from '../../faults/house.js';
import { Notes } from '../../faults/notes.js';
import { type Exchange, Traffic } from '../../faults/traffic.js';
import { gatherHeard } from '../host/delivered.js';
import { furnishHosts, Hosts } from '../host/hosts.js';
import { quantile } from '../quantile.js';
import { LOAD_OPERATIONS } from '../traffic/load-operations.js';
import { LoadThings, PEOPLE } from '../traffic/load-things.js';
import { answerFaults } from '../traffic/route-times.js';
import { outage } from './outage.js';

/** Callers: few, so that what a call takes is its own and not that of the others. */
const CALLERS = 2;

/** Milliseconds of a turn, and those at its beginning that are not counted: what was under way is done then. */
const TURN = 3_000;
const BETWEEN = 500;

/** How much longer a call may take while events are caught up with. */
const FACTOR = 2;

/** Calls of an operation in each kind of turn that are enough to tell. */
const ENOUGH = 30;

/** What all operations together are called. */
const ALL = 'all of them';

/** Events of the callers that wait at a time, however fast they are delivered. */
const FEW = 20;

/** Turns after which a backlog that is still there counts as one that is not caught up with. */
const TURNS_MOST = 600;

const DRAIN_LIMIT = 60_000;

/** Medians of one operation in milliseconds: while nothing is delivered, and while everything that waits is. */
export interface Beside {
  readonly name: string;
  readonly idle: number;
  readonly busy: number;
}

/** What came of a backlog. */
export interface BacklogOutcome {
  /** Events that waited. */
  readonly waiting: number;
  /** Seconds of turns in which they were delivered. */
  readonly seconds: number;
  readonly requests: number;
  readonly routes: readonly Beside[];
  readonly faults: readonly string[];
  /** Routes that took too long meanwhile. */
  readonly slow: readonly string[];
}

/** A time in which events were delivered, or in which none was. */
interface Turn {
  readonly isBusy: boolean;
  readonly began: number;
  readonly ended: number;
}

/**
 * Leaves events undelivered, starts hosts that deliver them, and calls those: in turns while their listeners hear of nothing and
 * while they do, so that whatever else the machine does is in both.
 */
export async function runBacklog(
  url: string,
  { people, seed }: { readonly people: number; readonly seed: number },
): Promise<BacklogOutcome> {
  const memberId = await furnishHosts(url, PEOPLE);
  await outage(url, people);
  return Hosts.with({ url, memberId, relay: true }, (hosts) => catchUp(hosts, seed));
}

async function catchUp(hosts: Hosts, seed: number): Promise<BacklogOutcome> {
  const { database } = hosts;
  await hosts.hold();
  const waiting = await waitingIn(database);
  const notes = new Notes();
  // Each as often as any other, but for what is costly.
  const operations = LOAD_OPERATIONS.map((each) => ({ ...each, weight: Math.min(each.weight, 1) }));
  const habits = { operations, known: new LoadThings(), callers: CALLERS };
  const traffic = new Traffic(hosts, habits, notes, new Random(seed));
  traffic.start();
  const turns = await takeTurns(hosts);
  await traffic.stop();
  const isDone = await isDrained(database, DRAIN_LIMIT);
  await hosts.end();
  await gatherHeard(database);
  await notes.writeTo(database);
  const { faults: broken, again } = await audit(database);
  const { exchanges } = traffic;
  const names = [null, ...operations.map(({ name }) => name)];
  const routes = names.flatMap((name) => besideOf(name, exchanges, turns) ?? []);
  return {
    waiting,
    seconds: turns.filter(({ isBusy }) => isBusy).length * (TURN / 1000),
    requests: exchanges.length,
    routes,
    faults: [
      ...answerFaults(exchanges, LOAD_OPERATIONS),
      ...(routes.length > 0 ? [] : ['there were too few calls to tell']),
      ...(isDone ? [] : ['the backlog was not caught up with']),
      ...(again > 0 ? [`events were heard again ${again} times`] : []),
      ...broken,
    ],
    slow: routes
      .filter(isSlow)
      .map(
        ({ name, idle, busy }) =>
          `"${name}" takes ${busy.toFixed(1)} ms, and ${idle.toFixed(1)} ms alone`,
      ),
  };
}

function isSlow({ idle, busy }: Beside): boolean {
  return busy > FACTOR * idle;
}

/** Has the listeners hear of nothing and of everything, in turns, until nothing waits any more. */
async function takeTurns(hosts: Hosts): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let count = 0; count < TURNS_MOST; count += 1) {
    const isBusy = count % 2 === 1;
    await (isBusy ? hosts.go() : hosts.hold());
    await pause(BETWEEN);
    const began = performance.now();
    await pause(TURN);
    const left = await waitingIn(hosts.database);
    // A turn in which everything was done is not one of both; what callers do just then may wait all the same.
    if (isBusy && left < FEW) break;
    turns.push({ isBusy, began, ended: performance.now() });
  }
  await hosts.go();
  return turns;
}

async function waitingIn(database: Client): Promise<number> {
  const { rows } = await database.query<{ n: string }>(
    `SELECT count(*) AS n FROM clientele_events WHERE status = '${UNDELIVERED}'`,
  );
  return Number(rows[0]?.n);
}

/** Of one operation, or of all together; null for one that was called too seldom to tell. */
function besideOf(
  name: string | null,
  exchanges: readonly Exchange[],
  turns: readonly Turn[],
): Beside | null {
  const timesIn = (isBusy: boolean) =>
    exchanges.flatMap(({ operation, outcome, sent, answered }) =>
      (name === null || operation === name) &&
      outcome.kind === 'done' &&
      turns.some((turn) => turn.isBusy === isBusy && sent >= turn.began && answered <= turn.ended)
        ? answered - sent
        : [],
    );
  const [idle, busy] = [timesIn(false), timesIn(true)];
  if (Math.min(idle.length, busy.length) < ENOUGH) return null;
  return { name: name ?? ALL, idle: quantile(idle, 0.5), busy: quantile(busy, 0.5) };
}
