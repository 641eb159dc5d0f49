import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../crash/random.js';
import { audit } from './audit.js';
import { House } from './house.js';
import { KnownThings } from './known-things.js';
import { Notes } from './notes.js';
import { OPERATIONS } from './operations.js';
import type { During, Fault, Ground, Scenario } from './scenario.js';
import { type Exchange, isAway, Traffic } from './traffic.js';

/** Milliseconds of traffic before a fault. */
const BEFORE = 2_000;

/** Milliseconds after which no answer may come any more: a wait for a connection, a statement, and what is undone. */
const ANSWER_LIMIT = 8_000;

/** Milliseconds within which requests succeed again, once the fault is over. */
const RECOVERY_LIMIT = 10_000;

/** Milliseconds within which everything is delivered that waits then. An export whose run was cut off is looked for after ten seconds. */
const DRAIN_LIMIT = 45_000;

/** Faults that are told of each kind. */
const SHOWN = 3;

/** What came of a scenario. */
export interface Outcome {
  readonly name: string;
  readonly requests: number;
  /** Of those, answered that the database could not do its work. */
  readonly away: number;
  /** Milliseconds of the answer that took longest. */
  readonly longest: number;
  /** Milliseconds after the end of the fault until the last such answer. */
  readonly recovery: number;
  readonly events: number;
  /** How often a listener heard an event again. */
  readonly again: number;
  readonly seconds: number;
  /** What broke a rule; empty when all is well. */
  readonly faults: readonly string[];
}

/** Plays a scenario: traffic, the fault, traffic until all is well, and then looks for what is lost, doubled or half done. */
export async function tryScenario(
  scenario: Scenario,
  database: string,
  given: Omit<Ground, 'notes'>,
  seed: number,
): Promise<Outcome> {
  const start = performance.now();
  const ground: Ground = { ...given, notes: new Notes() };
  const fault = await scenario.prepare(database, ground);
  try {
    const seen = await play(fault, ground, new Random(seed));
    return { name: scenario.name, seconds: (performance.now() - start) / 1000, ...seen };
  } finally {
    await fault.clear?.();
  }
}

async function play(
  fault: Fault,
  { notes }: Ground,
  random: Random,
): Promise<Omit<Outcome, 'name' | 'seconds'>> {
  const house = await House.open(fault, notes, random);
  const traffic = new Traffic(
    house,
    { operations: OPERATIONS, known: new KnownThings() },
    notes,
    random,
  );
  const faults: string[] = [];
  let during: During;
  try {
    traffic.start();
    await pause(BEFORE);
    const began = performance.now();
    await fault.strike(house);
    const ended = performance.now();
    if (!(await traffic.calm(RECOVERY_LIMIT)))
      faults.push(`requests are still refused ${RECOVERY_LIMIT / 1000} s after the end`);
    await traffic.stop();
    if (!(await house.drain(DRAIN_LIMIT))) faults.push('events or exports are left undone');
    during = { began, ended, exchanges: traffic.exchanges.filter(within(began, ended)) };
    faults.push(...(await fault.complaints(during, house)));
  } finally {
    await traffic.stop();
    await house.close();
  }
  faults.push(...answerFaults(traffic.exchanges, during.began));
  const { faults: broken, ...counts } = await house.ask(async (client) => {
    await notes.writeTo(client);
    return audit(client);
  });
  return {
    ...measured(traffic.exchanges, during.ended),
    ...counts,
    faults: [...faults, ...broken],
  };
}

function within(began: number, ended: number) {
  return ({ sent, answered }: Exchange): boolean => answered > began && sent < ended;
}

/** Answers that came too late, or that told of a fault before there was one. */
function answerFaults(exchanges: readonly Exchange[], began: number): string[] {
  const late = exchanges.filter(({ sent, answered }) => answered - sent > ANSWER_LIMIT);
  const early = exchanges.filter((each) => isAway(each) && each.answered < began);
  return [...shown(late, 'took too long'), ...shown(early, 'was refused before there was a fault')];
}

function shown(exchanges: readonly Exchange[], what: string): string[] {
  return exchanges
    .slice(0, SHOWN)
    .map(
      ({ operation, outcome, sent, answered }) =>
        `"${operation}" ${what}: ${(answered - sent).toFixed(0)} ms, ${toldBy(outcome)}`,
    );
}

/** What an answer said, without what it holds. */
function toldBy(outcome: Exchange['outcome']): string {
  if (outcome.kind === 'wrong') return outcome.why;
  return outcome.kind === 'done' ? 'done' : outcome.code;
}

function measured(exchanges: readonly Exchange[], ended: number) {
  const away = exchanges.filter(isAway);
  const last = Math.max(ended, ...away.map(({ answered }) => answered));
  return {
    requests: exchanges.length,
    away: away.length,
    longest: Math.max(...exchanges.map(({ sent, answered }) => answered - sent)),
    recovery: last - ended,
  };
}
