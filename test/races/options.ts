import type { DatabaseKind } from '../support/databases.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { postgres } from '../support/databases/postgres.js';
import { sqlite } from '../support/databases/sqlite.js';

/** Rounds of a run that counts. */
export const ROUNDS = 25;

/**
 * What part of the rounds is played where two only wait at a lock and have no bearing on each other, and in transactions of
 * the host: what those have read is old in every round.
 */
export const SHARE = { aloof: 0.12, joined: 0.08 } as const;

/** What is raced, and how often. */
export interface Options {
  readonly rounds: number;
  /** Names of databases; null for all that can be reached. */
  readonly databases: readonly string[] | null;
  /** A pattern that names of pairs match. */
  readonly pairs: string;
  /** Every pair, or only each one of so many. */
  readonly every: number;
  /** The folder that the counts are written to, if they are asked for. */
  readonly counts: string | null;
}

/** Reads ROUNDS, DATABASES, PAIRS, EVERY and RELIABILITY_COUNTS. */
export function optionsOf(env: NodeJS.ProcessEnv): Options {
  return {
    rounds: Number(env['ROUNDS'] ?? ROUNDS),
    databases: env['DATABASES']?.split(',') ?? null,
    pairs: env['PAIRS'] ?? '',
    every: Number(env['EVERY'] ?? 1),
    counts: env['RELIABILITY_COUNTS'] ?? null,
  };
}

/** The databases that are asked for. Throws for one that cannot be reached: a run must not pass by leaving it out. */
export function chosenKinds({ databases }: Options): readonly DatabaseKind[] {
  const kinds = [sqlite, postgres, mariaDb];
  if (!databases) return kinds.filter((kind) => kind.available());
  return databases.map((wanted) => {
    const found = kinds.find(({ name }) => name === wanted);
    if (!found?.available()) throw new Error(`There is no ${wanted} to race on.`);
    return found;
  });
}
