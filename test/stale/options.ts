import type { DatabaseKind } from '../support/databases.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { postgres } from '../support/databases/postgres.js';
import { sqlite } from '../support/databases/sqlite.js';

/** Revocations of a run that counts, among the four processes; within one process a fifth of them on each database. */
export const REVOCATIONS = 10_000;

/** What is revoked where, and how often. */
export interface Setting {
  readonly database: DatabaseKind;
  readonly processes: number;
  readonly revocations: number;
}

/** What STALE and RELIABILITY_COUNTS ask for. */
export interface Options {
  readonly settings: readonly Setting[];
  /** Where it is tried whether a fault is caught. */
  readonly controlled: readonly Setting[];
  readonly isWhole: boolean;
  /** The folder that the counts are written to, if they are asked for. */
  readonly counts: string | null;
}

/** Processes that share one PostgreSQL. */
const PROCESSES = 4;

const SHARE_WITHIN_ONE = 0.2;

/** Reads STALE, a number of revocations or `short` for some hundred, CONTROL, and RELIABILITY_COUNTS. */
export function optionsOf(env: NodeJS.ProcessEnv): Options {
  const asked = env['STALE'] ?? String(REVOCATIONS);
  const among = asked === 'short' ? 400 : Number(asked);
  if (!Number.isInteger(among) || among < 1)
    throw new Error('STALE is a number of revocations, or `short`.');
  const within = Math.ceil(among * SHARE_WITHIN_ONE);
  const kinds = [sqlite, postgres, mariaDb].filter((kind) => kind.available());
  const isWhole = among >= REVOCATIONS && kinds.length === 3;
  const settings = [
    { database: postgres, processes: PROCESSES, revocations: among },
    ...kinds.map((database) => ({ database, processes: 1, revocations: within })),
  ];
  const isControlled = isWhole || env['CONTROL'] === '1';
  return {
    settings,
    controlled: isControlled ? settings.filter(({ database }) => database !== sqlite) : [],
    isWhole,
    counts: env['RELIABILITY_COUNTS'] ?? null,
  };
}

/** What the setting is called in the output. */
export function nameOf({ database, processes }: Setting): string {
  return `${database.name}, ${processes === 1 ? 'one process' : `${processes} processes`}`;
}
