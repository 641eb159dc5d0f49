/** What the row of an invitation holds. */
export type InvitationStatus = 'pending' | 'accepted' | 'declined' | 'cancelled';

/** Every status of a row. */
export const INVITATION_STATUSES = [
  'pending',
  'accepted',
  'declined',
  'cancelled',
] as const satisfies readonly InvitationStatus[];

/** Where an invitation stands: `expired` is a pending one past its end. */
export type InvitationState = 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';

/** What lists and filters say. */
export const INVITATION_STATES = [
  ...INVITATION_STATUSES,
  'expired',
] as const satisfies readonly InvitationState[];

/** What can happen to an invitation. */
export type InvitationTransition = 'accept' | 'decline' | 'cancel' | 'resend';

/** The status of a new invitation. */
export const OPEN = 'pending' satisfies InvitationStatus;

const TRANSITIONS: Readonly<
  Record<InvitationTransition, { from: readonly InvitationState[]; to: InvitationStatus }>
> = {
  accept: { from: ['pending'], to: 'accepted' },
  decline: { from: ['pending'], to: 'declined' },
  cancel: { from: ['pending', 'expired'], to: 'cancelled' },
  resend: { from: ['pending', 'expired'], to: 'pending' },
};

/** The state at a moment (epoch milliseconds): an invitation lasts until just before `expiresAt`. */
export function stateAt(
  invitation: { status: InvitationStatus; expiresAt: number },
  now: number,
): InvitationState {
  return invitation.status === 'pending' && invitation.expiresAt <= now
    ? 'expired'
    : invitation.status;
}

/** A state in which an invitation cannot be accepted. */
export type EndedState = Exclude<InvitationState, 'pending'>;

/** What comes of a transition: the next status, or the state that does not allow it. */
export type TransitionResult = { readonly next: InvitationStatus } | { readonly ended: EndedState };

/** Tries a transition at a moment (epoch milliseconds). A finished invitation allows none. */
export function tryTransition(
  invitation: { readonly status: InvitationStatus; readonly expiresAt: number },
  transition: InvitationTransition,
  now: number,
): TransitionResult {
  const state = stateAt(invitation, now);
  const { from, to } = TRANSITIONS[transition];
  if (from.includes(state) || state === OPEN) return { next: to };
  return { ended: state };
}

/** Whether the invitation has made a member, or somebody who may has ended it: the invited person alone did neither. */
export function wasSettled(status: InvitationStatus): boolean {
  return status === 'accepted' || status === 'cancelled';
}

/** Whether the row's status leaves the invitation open, if only to be sent again. */
export function isOpenStatus(status: InvitationStatus): boolean {
  return status === OPEN;
}
