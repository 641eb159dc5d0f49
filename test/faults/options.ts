import { databaseScenarios } from './database-scenarios.js';
import { diskScenarios } from './disk-scenarios.js';
import { processScenarios } from './process-scenarios.js';
import { redisScenarios } from './redis-scenarios.js';
import type { Scenario } from './scenario.js';

/** Every scenario, in the order in which they are tried. */
const SCENARIOS: readonly Scenario[] = [
  ...databaseScenarios,
  ...redisScenarios,
  ...diskScenarios,
  ...processScenarios,
];

/** Milliseconds that a fault lasts. */
const LASTS = { whole: 6_000, short: 2_000 } as const;

/** What FAULTS, SEED and RELIABILITY_COUNTS ask for. */
export interface Options {
  readonly scenarios: readonly Scenario[];
  readonly lasts: number;
  readonly seed: number;
  /** The folder that the counts of a whole run are written to, if they are asked for. */
  readonly counts: string | null;
}

/** Reads them. Throws where FAULTS is in no scenario's name: a run must not pass by trying nothing. */
export function optionsOf(env: NodeJS.ProcessEnv): Options {
  const wanted = env['FAULTS'];
  const isShort = wanted === 'short';
  const scenarios = SCENARIOS.filter((each) =>
    isShort ? each.isShort : wanted === undefined || each.name.includes(wanted),
  );
  if (scenarios.length === 0) throw new Error(`No scenario has "${wanted}" in its name.`);
  return {
    scenarios,
    lasts: isShort ? LASTS.short : LASTS.whole,
    seed: Number(env['SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
    counts: wanted === undefined ? (env['RELIABILITY_COUNTS'] ?? null) : null,
  };
}
