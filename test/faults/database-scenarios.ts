import { setTimeout as pause } from 'node:timers/promises';
import { ServerLine } from '../support/server-line.js';
import type { Ending } from './faulty-postgres.js';
import { type During, type Fault, type Ground, type Scenario, unfelt } from './scenario.js';

/** Milliseconds that everything is late on a slow line, each way. */
const LATE = 100;

/** Milliseconds between two cuts of a line that is cut again and again. */
const BETWEEN_CUTS = { least: 20, most: 400 } as const;

/** The server by a line of the test. */
function byLine(
  name: string,
  { isShort, codes }: { isShort: boolean; codes: readonly string[] },
  strike: (line: ServerLine, ground: Ground) => Promise<void>,
  alsoFelt: (during: During) => string[] = () => [],
): Scenario {
  return {
    name,
    isShort,
    async prepare(database, ground): Promise<Fault> {
      const direct = await ground.server.database(database);
      const line = await ServerLine.to(direct);
      return {
        direct,
        url: line.url,
        strike: () => strike(line, ground),
        complaints: (during) => [
          ...(codes.length > 0 ? unfelt(during, codes) : []),
          ...alsoFelt(during),
        ],
        clear: () => line.cut(),
      };
    },
  };
}

/** The server itself. */
function atServer(
  name: string,
  { isShort, codes }: { isShort: boolean; codes: readonly string[] },
  strike: (ground: Ground) => Promise<void>,
): Scenario {
  return {
    name,
    isShort,
    async prepare(database, ground): Promise<Fault> {
      const direct = await ground.server.database(database);
      return {
        direct,
        url: direct,
        strike: () => strike(ground),
        complaints: (during) => unfelt(during, codes),
      };
    },
  };
}

/** It is down for so long, and is there again. */
async function restart({ server }: Ground, how: Ending, down: number): Promise<void> {
  await server.end(how);
  await pause(down);
  await server.begin();
}

/** Half of what is sent over a slow line takes at least one way and back. */
function isSlow({ exchanges }: During): string[] {
  const times = exchanges.map(({ sent, answered }) => answered - sent).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return median < 2 * LATE ? [`half of the answers came within ${median.toFixed(0)} ms`] : [];
}

/** PostgreSQL itself, and the network before it. */
export const databaseScenarios: readonly Scenario[] = [
  atServer(
    'PostgreSQL stopped and started',
    { isShort: true, codes: ['UNAVAILABLE'] },
    async (ground) => restart(ground, 'SIGINT', ground.lasts),
  ),
  atServer(
    'PostgreSQL killed amid commits, again and again',
    { isShort: true, codes: ['UNAVAILABLE'] },
    async (ground) => {
      const until = performance.now() + ground.lasts;
      do {
        await restart(ground, 'SIGQUIT', 0);
        await pause(1_000);
      } while (performance.now() < until);
    },
  ),
  atServer('PostgreSQL frozen', { isShort: true, codes: ['BUSY'] }, async ({ server, lasts }) => {
    await server.freeze();
    // Longer than any statement may take.
    await pause(lasts + 3_000).finally(() => server.thaw());
  }),
  byLine(
    'the line to it cut',
    { isShort: false, codes: ['UNAVAILABLE'] },
    async (line, { lasts }) => {
      await line.cut();
      await pause(lasts);
      await line.mend();
    },
  ),
  byLine(
    'the line to it cut amid statements, again and again',
    { isShort: false, codes: ['UNAVAILABLE'] },
    async (line, { lasts }) => {
      const until = performance.now() + lasts;
      while (performance.now() < until) {
        await line.cut();
        await line.mend();
        const { least, most } = BETWEEN_CUTS;
        await pause(least + Math.random() * (most - least));
      }
    },
  ),
  byLine(
    'its connections forgotten by a firewall',
    { isShort: true, codes: ['BUSY'] },
    async (line, { lasts }) => {
      line.forget();
      await pause(lasts);
    },
  ),
  byLine(
    `the line to it ${2 * LATE} ms slow`,
    { isShort: false, codes: [] },
    async (line, { lasts }) => {
      line.slow(LATE);
      await pause(lasts);
      line.slow(0);
    },
    isSlow,
  ),
];
