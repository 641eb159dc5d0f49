import { isAway, type Exchange } from '../../faults/traffic.js';
import { quantile } from '../quantile.js';
import type { LoadOperation } from './load-operations.js';

/** How long one operation took, in milliseconds. */
export interface RouteTimes {
  readonly name: string;
  readonly calls: number;
  /** Of those, refused as they had to be. */
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
}

/** Faults of one kind that are told. */
const SHOWN = 3;

/** What each operation has taken. */
export function routeTimes(
  exchanges: readonly Exchange[],
  operations: readonly LoadOperation[],
): RouteTimes[] {
  return operations.map(({ name }) => {
    const own = exchanges.filter(({ operation }) => operation === name);
    const times = own.map(({ sent, answered }) => answered - sent);
    return {
      name,
      calls: own.length,
      refused: own.filter(({ outcome }) => outcome.kind === 'refused').length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    };
  });
}

/** Answers that were none that may come. */
export function answerFaults(
  exchanges: readonly Exchange[],
  operations: readonly LoadOperation[],
): string[] {
  return operations.flatMap(({ name, due }) => {
    const faults = exchanges
      .filter(({ operation }) => operation === name)
      .flatMap((exchange) => faultOf(exchange, due) ?? []);
    const shown = [...new Set(faults)].slice(0, SHOWN).join(' | ');
    return faults.length > 0 ? [`"${name}" failed ${faults.length} times: ${shown}`] : [];
  });
}

/** Operations that nobody got through with: what they do was not tried. */
export function undone(
  exchanges: readonly Exchange[],
  operations: readonly LoadOperation[],
): string[] {
  const done = new Set(
    exchanges.flatMap(({ operation, outcome }) => (outcome.kind === 'done' ? operation : [])),
  );
  return operations.flatMap(({ name }) => (done.has(name) ? [] : [`"${name}" was never done`]));
}

function faultOf(exchange: Exchange, due: readonly string[]): string | null {
  const { outcome } = exchange;
  if (outcome.kind === 'wrong') return outcome.why;
  if (isAway(exchange)) return 'the database could not do its work';
  return outcome.kind === 'refused' && !due.includes(outcome.code) ? outcome.code : null;
}
