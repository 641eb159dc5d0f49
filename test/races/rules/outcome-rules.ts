import type { Kind, Operation, Resource, Thing } from '../operation.js';
import { pairName } from '../pairs.js';
import type { Outcome } from '../race.js';
import type { Recording } from '../recording.js';
import { LETTERS, SEATS } from '../scene.js';

/** An operation, and what it does alone. */
export interface Contender {
  readonly operation: Operation;
  readonly recording: Recording;
}

/** How many calls of either are to be done. */
interface Bounds {
  readonly one: readonly [least: number, most: number];
  readonly other: readonly [least: number, most: number];
  readonly total: readonly [least: number, most: number];
}

/**
 * What must come of two operations at once, by their kinds. How many of each that makes follows from what they take, need and
 * end; what is stored and told afterwards is the rules' of every round.
 */
const INVARIANTS: Partial<Record<`${Kind}+${Kind}`, string>> = {
  'edits+edits': 'every edit is done, one after the other',
  'adds+adds': 'every one is made',
  'claims+claims': 'as many are done as there is room for, whoever comes first',
  'ends+ends': 'each end comes once, and where one excludes the other only that one',
  'turns+turns': 'each turn follows its opposite',
  'repeats+repeats': 'every call is done, unless one shuts the other out',
  'adds+edits': 'all are made, and every edit is done',
  'claims+edits': 'every edit is done, and as many claims as there is room for',
  'edits+ends': 'it ends once; an edit comes before that or is refused',
  'edits+turns': 'every edit is done between the turns',
  'edits+repeats': 'every call is done, unless one shuts the other out',
  'adds+claims': 'all are made, and as many claims as there is room for',
  'adds+ends': 'it ends once; what is made comes before that or is refused',
  'adds+turns': 'all are made between the turns',
  'adds+repeats': 'every call is done, unless one shuts the other out',
  'claims+ends': 'it ends once; a claim comes before that, after it or is refused',
  'claims+turns': 'as many claims are done as the turns leave room for',
  'claims+repeats': 'as many claims are done as there is room for, and every repeat',
  'ends+turns': 'it ends once, at whatever turn',
  'ends+repeats': 'it ends once; a repeat comes before that or is refused',
  'repeats+turns': 'every repeat is done between the turns',
};

const ROOM: Readonly<Record<Resource, number>> = {
  seat: SEATS - 4,
  letter: LETTERS - 1,
  place: 1,
  single: 1,
};

/** Whether one can change what comes of the other, by what they take, free, need and end. */
export function bearOnEachOther(one: Operation, other: Operation): boolean {
  const isEither = (test: (a: Operation, b: Operation) => boolean) =>
    test(one, other) || test(other, one);
  return isEither(
    ({ takes, ends }, { takes: alsoTaken, frees, needs }) =>
      takes.some((each) => frees.includes(each)) ||
      takes.some((each) => each !== 'single' && alsoTaken.includes(each)) ||
      needs.some((each) => ends.includes(each)),
  );
}

/** What must come of the two, in words. Throws for kinds of which nothing is said. */
export function invariantOf(one: Operation, other: Operation): string {
  const [a, b] = [one.kind, other.kind];
  const title = INVARIANTS[`${a}+${b}`] ?? INVARIANTS[`${b}+${a}`];
  if (title === undefined)
    throw new Error(`There is no invariant for "${pairName({ one, other })}": ${a} and ${b}.`);
  return title;
}

/** What does not fit with what the two operations are. */
export function outcomeFaults(
  pair: { readonly one: Contender; readonly other: Contender },
  outcomes: readonly Outcome[],
): string[] {
  const { one, other } = pair;
  const title = invariantOf(one.operation, other.operation);
  const faults = outcomes.flatMap(({ operation, code, fault }) => {
    if (fault !== null) return [`"${operation.name}" failed by ${fault}`];
    const isKnown =
      code === null || code === 'BUSY' || operation.refusals.some((each) => each === code);
    return isKnown ? [] : [`"${operation.name}" was refused with ${code}`];
  });
  const busy = outcomes.filter(({ code }) => code === 'BUSY').length;
  const done = (of: Contender) =>
    outcomes.filter(({ operation, code }) => operation === of.operation && code === null).length;
  const bounds = boundsOf(pair, outcomes.length);
  const check = (what: string, count: number, [least, most]: readonly [number, number]) => {
    if (count < least - busy || count > most)
      faults.push(`${title}: ${what} was done ${count} times, not ${least} to ${most}`);
  };
  check(`"${one.operation.name}"`, done(one), bounds.one);
  if (one.operation === other.operation) return faults;
  check(`"${other.operation.name}"`, done(other), bounds.other);
  check('either', done(one) + done(other), bounds.total);
  if (excludeEachOther(one, other) && done(one) > 0 && done(other) > 0)
    faults.push(`${title}: both were done, though each takes away what the other needs`);
  return faults;
}

function boundsOf({ one, other }: { one: Contender; other: Contender }, calls: number): Bounds {
  if (one.operation === other.operation) {
    const alone = aloneOf(one, calls);
    const all = isTurning(one) ? ([1, calls] as const) : ([alone, alone] as const);
    return { one: all, other: all, total: all };
  }
  const each = calls / 2;
  const first = [leastOf(one, other, each), mostOf(one, other, each)] as const;
  const second = [leastOf(other, one, each), mostOf(other, one, each)] as const;
  return { one: first, other: second, total: totalOf(one, other, each) };
}

/** How many of so many calls are done when nobody else is about. */
function aloneOf({ operation: { kind, takes, reads } }: Contender, calls: number): number {
  if (reads !== undefined || kind === 'ends') return 1;
  if (kind === 'claims') return Math.min(calls, ...takes.map((resource) => ROOM[resource]));
  return calls;
}

function isTurning({ operation: { kind } }: Contender): boolean {
  return kind === 'turns';
}

function leastOf(one: Contender, other: Contender, calls: number): number {
  if (isTurning(one)) return blocks(other, one) ? 0 : 1;
  return blocks(other, one) || sharedRoom(one, other) !== null ? 0 : aloneOf(one, calls);
}

function mostOf(one: Contender, other: Contender, calls: number): number {
  const isFreed = one.operation.takes.some((each) => other.operation.frees.includes(each));
  return isFreed ? calls : aloneOf(one, calls);
}

function totalOf(one: Contender, other: Contender, calls: number): readonly [number, number] {
  const room = sharedRoom(one, other);
  const [a, b] = [aloneOf(one, calls), aloneOf(other, calls)];
  if (room === null) return [1, 2 * calls];
  const isFreed = mostOf(one, other, calls) + mostOf(other, one, calls) > a + b;
  const most = isFreed ? 2 * calls : Math.min(room, a + b);
  return [blocks(one, other) || blocks(other, one) ? 1 : Math.min(room, a + b), most];
}

/** How much there is of what both take; null if there is nothing that both do. */
function sharedRoom({ operation: one }: Contender, { operation: other }: Contender): number | null {
  const shared = one.takes.filter((each) => each !== 'single' && other.takes.includes(each));
  return shared.length === 0 ? null : Math.min(...shared.map((each) => ROOM[each]));
}

/** Whether the one takes away what the other needs: something, or the version it has read. */
function blocks(one: Contender, { operation: { needs, reads } }: Contender): boolean {
  const { ends } = one.operation;
  const isMoved = reads !== undefined && one.recording.moved.has(reads);
  return isMoved || needs.some((thing: Thing) => ends.includes(thing));
}

function excludeEachOther(one: Contender, other: Contender): boolean {
  const isEither = (test: (each: Contender) => boolean) => test(one) || test(other);
  return !isEither(isTurning) && blocks(one, other) && blocks(other, one);
}
