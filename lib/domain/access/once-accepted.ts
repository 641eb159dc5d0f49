import { type MemberStatus, statusOnceAccepted } from '../members/member-status.js';
import type { Usability } from '../members/usable.js';

/**
 * The membership as its person has it once its invitation is accepted: a pending one is in, whoever its person will be, any
 * other stays as it is. An account that nobody has used yet counts, as it does for the one who uses it.
 */
export function onceAccepted<
  T extends Pick<Usability, 'isHere' | 'isAwaited'> & { readonly status: MemberStatus },
>(membership: T): T {
  const status = statusOnceAccepted(membership.status) ?? membership.status;
  const isAwaited = status !== membership.status;
  return { ...membership, status, isHere: true, ...(isAwaited && { isAwaited }) };
}
