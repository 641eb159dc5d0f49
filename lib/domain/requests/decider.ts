import type { MemberKind } from '../members/member-role.js';
import { type CountedRequest, ofLastDay } from './limit-reached.js';

/** A member that a request is put before. */
export interface Decider {
  readonly id: string;
  readonly kind: MemberKind;
  readonly email: string;
  readonly name: string;
}

/** Most members that one request is put before. */
export const TOLD_MOST = 10;

/** How many requests of a member are put before somebody within a day: with more it would flood those who answer. */
export const TOLD_DAILY_MOST = 10;

/** Whether one more request of a member is put before those who may answer it. `earlier` holds at least the last day's. */
export function isTold(earlier: readonly CountedRequest[], now: number): boolean {
  return ofLastDay(earlier, now).length < TOLD_DAILY_MOST;
}
