/** Where a member stands: invited or not yet let in, in, or shut out for a while. */
export type MemberStatus = 'pending' | 'active' | 'deactivated';

/** Every status a member can have, as filters take it. */
export const MEMBER_STATUSES = [
  'pending',
  'active',
  'deactivated',
] as const satisfies readonly MemberStatus[];

/** What can happen to a member's status. Removal deletes the row from any status. */
export type MemberTransition = 'accept' | 'deactivate' | 'activate';

const TRANSITIONS: Readonly<Record<MemberTransition, { from: MemberStatus; to: MemberStatus }>> = {
  accept: { from: 'pending', to: 'active' },
  deactivate: { from: 'active', to: 'deactivated' },
  activate: { from: 'deactivated', to: 'active' },
};

/** The status a new member starts in: let in at once only when its person has a login already. */
export function firstStatus(canLogIn: boolean): MemberStatus {
  return canLogIn ? 'active' : 'pending';
}

/** The status after the transition, or null if the present one does not allow it. */
export function nextStatus(
  status: MemberStatus,
  transition: MemberTransition,
): MemberStatus | null {
  const { from, to } = TRANSITIONS[transition];
  return status === from ? to : null;
}

/** The status once the member's link is accepted: one that is in stays in. Null if it is shut out. */
export function statusOnceAccepted(status: MemberStatus): MemberStatus | null {
  return isActive(status) ? status : nextStatus(status, 'accept');
}

/** The status that lets a member in. */
export const ACTIVE: MemberStatus = 'active';

/** Whether a member with this status is let in. */
export function isActive(status: MemberStatus): boolean {
  return status === ACTIVE;
}

/** Whether the member is shut out for a while. */
export function isDeactivated(status: MemberStatus): boolean {
  return status === 'deactivated';
}

/** The status of a member that waits to be let in. */
export const PENDING: MemberStatus = 'pending';

/** Whether the member has not accepted an invitation yet. */
export function isPending(status: MemberStatus): boolean {
  return status === PENDING;
}
