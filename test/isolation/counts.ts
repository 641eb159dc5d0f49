import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
  const file = path.join(folder, 'isolation.json');
  const before = await read(file);
  const counts: Counts = {
    cases,
    routes,
    actors,
    databases: [...new Set([...(before?.databases ?? []), database])],
    seconds: { ...before?.seconds, [database]: spent },
    date: new Date().toISOString().slice(0, 10),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(counts, null, 2)}\n`);
}

async function read(file: string): Promise<Counts | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts;
  } catch {
    return null;
  }
}
