import type { BulkRefused } from './bulk-result.js';

/** A member that was changed. */
export interface ChangeDone {
  /** The place of the member in the call, from 0. */
  readonly index: number;
  readonly memberId: string;
  readonly ok: true;
  /** The place before it that names the same member. Nothing was done for this one. */
  readonly duplicateOf?: number;
}

/** A member whose change was refused, as a call for this one alone would have been. */
export interface ChangeRefused extends BulkRefused {
  readonly memberId: string;
}

/** What came of one member of a call that changes many. */
export type ChangeResult = ChangeDone | ChangeRefused;

/** What came of every member of a call that changes many. */
export interface ChangeResults {
  /** One for each member, in their order. */
  readonly results: readonly ChangeResult[];
}
