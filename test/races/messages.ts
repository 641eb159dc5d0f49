import type { DatabaseKind } from '../support/databases.js';
import type { Mode } from './race.js';
import type { Rounds } from './rounds.js';
import type { Options } from './options.js';
import type { Touch } from './recording.js';

/** A recording as it goes from one process to another. */
export interface SentRecording {
  readonly name: string;
  readonly rows: readonly (readonly [row: string, touch: Touch])[];
  readonly moved: readonly string[];
  readonly events: readonly string[];
}

/** What a process is to race, and where. */
export interface Go {
  readonly database: DatabaseKind['name'];
  readonly options: Options;
  readonly recordings: readonly SentRecording[];
}

/** What came of one pair in one database. */
export interface PairTold extends Rounds {
  readonly pair: string;
  readonly isLockOnly: boolean;
  readonly mode: Mode;
}

/** What a process tells: that it waits, what came of a pair, that it is through, and with how much work (seconds). */
export type Told = 'loaded' | PairTold | { readonly cpu: number };
