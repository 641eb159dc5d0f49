import type { Address } from './databases.js';

/** What the parent has a child do. */
export interface Go {
  /** The database that is worked on. */
  readonly address: Address;
  /** The database, of PostgreSQL in any case, that keeps what is noted beside. */
  readonly journal: string;
  readonly process: number;
  readonly seed: number;
  /** How many operations are under way at a time; 0 only delivers what is left, and says when that is done. */
  readonly workers: number;
}

/** What a child tells: its code is loaded; it has started; nothing is left to be delivered. */
export type Told = 'loaded' | 'ready' | 'drained';
