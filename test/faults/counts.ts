import { keepCounts, today } from '../reliability/kept-counts.js';
import type { Outcome } from './trial.js';

/** Writes what a whole run has come to into `faults.json` of a folder. */
export async function writeCounts(folder: string, outcomes: readonly Outcome[]): Promise<void> {
  const counts = {
    scenarios: outcomes.map(({ name, requests, away, longest, recovery, events, again }) => ({
      name,
      requests,
      away,
      longest: Math.round(longest),
      recovery: Math.round(recovery),
      events,
      again,
    })),
    seconds: Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0)),
    date: today(),
  };
  await keepCounts(folder, 'faults', counts);
}
