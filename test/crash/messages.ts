import type { Address } from './databases.js';

/** What the parent has a child do. */
export interface Go {
  /** The database that is worked on. */
  readonly address: Address;
  /** The database, of PostgreSQL in any case, that keeps what is noted beside. */
  readonly journal: string;
  /** The folder of what is exported. */
  readonly files: string;
  readonly process: number;
  readonly seed: number;
  /** How many operations are under way at a time; 0 only delivers what is left, and says when that is done. */
  readonly workers: number;
  /** How many operations it begins before it says that it is at work. */
  readonly after: number;
}

/** What a child tells: its code is loaded; it is at work; nothing is left to be delivered. */
export type Told = 'loaded' | 'at work' | 'drained';
