import type { ErrorCode } from '../../errors/error-table.js';
import type { CreatedMember } from '../created-member.js';
import type { MemberView } from '../member.view.js';

/** A row whose person has what it asks for. */
export interface BulkDone {
  /** The place of the row in the call, from 0. */
  readonly index: number;
  readonly ok: true;
  /** Left out when the person was a member before and the actor may not read members. */
  readonly member?: MemberView;
  /** Of a member that was created. */
  readonly warnings?: CreatedMember['warnings'];
  /**
   * The person was a member before, and nothing of it was changed. `RESENT`: its invitation had expired, and a new link
   * was sent.
   */
  readonly code?: 'ALREADY_INVITED' | 'ALREADY_MEMBER' | 'RESENT';
  /** The row before it that asks for the same person in the same place. Nothing was done for this one. */
  readonly duplicateOf?: number;
}

/**
 * A row that was refused, as a call with this row alone would have been, or with `DIFFERS`: the person is there, with other
 * settings than the row asks for. Nothing of it is left.
 */
export interface BulkRefused {
  /** The place of the row in the call, from 0. */
  readonly index: number;
  readonly ok: false;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Whole seconds after which the row can succeed. */
  readonly retryAfter?: number;
  /** The row before it that asks for the same person in the same place. Nothing was done for this one. */
  readonly duplicateOf?: number;
}

/** What came of one row of a bulk call. */
export type BulkResult = BulkDone | BulkRefused;

/** What came of every row of a bulk call. */
export interface BulkResults {
  /** One for each row, in their order. */
  readonly results: readonly BulkResult[];
}
