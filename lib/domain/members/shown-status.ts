import { isPast } from './access-end.js';
import { isActive, MEMBER_STATUSES, type MemberStatus } from './member-status.js';

/** Where a member stands as lists, filters and counts say it: `ended` is an active one whose access is over. */
export type ShownStatus = MemberStatus | 'ended';

/** Every status that is shown, as filters take it. */
export const SHOWN_STATUSES = [
  ...MEMBER_STATUSES,
  'ended',
] as const satisfies readonly ShownStatus[];

/** The status of an active member whose access is over. */
export const ENDED: ShownStatus = 'ended';

/** The status as it is shown now. */
export function shownStatus(
  { status, accessUntil }: { readonly status: MemberStatus; readonly accessUntil: number },
  now: number,
): ShownStatus {
  return isActive(status) && isPast(accessUntil, now) ? ENDED : status;
}

/** The status that is stored for one that is shown. */
export function storedStatus(shown: ShownStatus): MemberStatus {
  return shown === 'ended' ? 'active' : shown;
}
