/** What the row of an invitation holds. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'declined', 'cancelled'] as const;

/** What lists and filters say: `expired` is a pending invitation past its end. */
export const INVITATION_STATES = [...INVITATION_STATUSES, 'expired'] as const;

export type InvitationStatus = (typeof INVITATION_STATUSES)[number];
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What can happen to an invitation. */
export type InvitationTransition = 'accept' | 'decline' | 'cancel' | 'resend';

/** The status of a new invitation. */
export const OPEN: InvitationStatus = 'pending';

const TRANSITIONS: Readonly<
  Record<InvitationTransition, { from: readonly InvitationState[]; to: InvitationStatus }>
> = {
  accept: { from: ['pending'], to: 'accepted' },
  decline: { from: ['pending'], to: 'declined' },
  cancel: { from: ['pending', 'expired'], to: 'cancelled' },
  resend: { from: ['pending', 'expired'], to: 'pending' },
};

/** The state at a moment (epoch milliseconds): an invitation lasts until just before `expiresAt`. */
export function stateAt(invitation: { status: InvitationStatus; expiresAt: number }, now: number): InvitationState {
  return invitation.status === 'pending' && invitation.expiresAt <= now ? 'expired' : invitation.status;
}

/** The status after the transition, or null if the present state does not allow it. */
export function nextInvitationStatus(
  state: InvitationState,
  transition: InvitationTransition,
): InvitationStatus | null {
  const { from, to } = TRANSITIONS[transition];
  return from.includes(state) ? to : null;
}

/** Whether nothing can happen to it any more. */
export function isFinished(status: InvitationStatus): boolean {
  return status !== OPEN;
}
