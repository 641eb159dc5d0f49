import { keepCounts, today } from '../reliability/kept-counts.js';
import { OPERATIONS } from './all-operations.js';
import { CRASHES } from './crashes.js';
import { settingName } from './databases.js';
import type { Outcome } from './report.js';

/** The operations that nobody lived to hear the success of, on no database. */
export function neverDone(outcomes: readonly Outcome[]): string[] {
  const done = outcomes.flatMap(({ counts: { operations } }) =>
    operations.filter(([, times]) => times > 0).map(([name]) => name),
  );
  return OPERATIONS.map(({ name }) => name).filter((name) => !done.includes(name));
}

/** Writes what a whole run has come to into `crash.json` of a folder. */
export async function writeCounts(folder: string, outcomes: readonly Outcome[]): Promise<void> {
  const counts = {
    operations: OPERATIONS.length,
    done: OPERATIONS.length - neverDone(outcomes).length,
    whole: CRASHES,
    rules: outcomes[0]?.verdicts.length,
    settings: outcomes.map(({ setting, crashes, counts: { totals } }) => ({
      name: settingName(setting),
      kills: crashes.early + crashes.late,
      changes: totals[0]?.[1],
      events: totals.find(([name]) => name === 'events recorded')?.[1],
    })),
    seconds: Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0)),
    date: today(),
  };
  await keepCounts(folder, 'crash', counts);
}
