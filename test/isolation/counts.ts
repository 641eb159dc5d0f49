import { keepCounts, keptCounts, today } from '../reliability/kept-counts.js';
import { casesOf } from './cases.js';
import { ACTORS } from './world/callers.js';

/** What one run of the suite has tried and found right. */
interface Counts {
  readonly cases: number;
  readonly routes: number;
  readonly actors: number;
  readonly databases: readonly string[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly date: string;
}

/**
 * Says how much was tried at these routes on a database and found right, and adds it to `isolation.json` in the folder that
 * RELIABILITY_COUNTS names, if it names one. The cases are those of one database.
 */
export async function writeCounts(
  database: string,
  tried: readonly string[],
  seconds: number,
): Promise<void> {
  const cases = tried.flatMap(casesOf).length;
  const [routes, actors] = [tried.length, ACTORS.length];
  const spent = Math.round(seconds);
  process.stdout.write(
    `isolation on ${database}: ${cases} calls, ${routes} routes, ${actors} actors, ${spent} s\n`,
  );
  const folder = process.env['RELIABILITY_COUNTS'];
  if (!folder) return;
  const before = keptCounts<Counts>(folder, 'isolation');
  const counts: Counts = {
    cases,
    routes,
    actors,
    databases: [...new Set([...(before?.databases ?? []), database])],
    seconds: { ...before?.seconds, [database]: spent },
    date: today(),
  };
  await keepCounts(folder, 'isolation', counts);
}
