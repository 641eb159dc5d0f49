import {
  INVITATION_STATUSES,
  type InvitationState,
  type InvitationTransition,
  stateAt,
  tryTransition,
} from '../../../lib/domain/invitations/invitation-status.js';

const EXPIRES = 1_000;
const rows: Record<InvitationState, Parameters<typeof stateAt>> = {
  pending: [{ status: 'pending', expiresAt: EXPIRES }, EXPIRES - 1],
  expired: [{ status: 'pending', expiresAt: EXPIRES }, EXPIRES],
  accepted: [{ status: 'accepted', expiresAt: EXPIRES }, EXPIRES - 1],
  declined: [{ status: 'declined', expiresAt: EXPIRES }, EXPIRES - 1],
  cancelled: [{ status: 'cancelled', expiresAt: EXPIRES }, EXPIRES - 1],
};

describe('the status of an invitation', () => {
  it.each<[InvitationState, InvitationTransition, string]>([
    ['pending', 'accept', 'accepted'],
    ['pending', 'decline', 'declined'],
    ['pending', 'cancel', 'cancelled'],
    ['pending', 'resend', 'pending'],
    ['expired', 'cancel', 'cancelled'],
    ['expired', 'resend', 'pending'],
  ])('goes from %s by %s to %s', (state, transition, next) => {
    const [row, now] = rows[state];
    expect(tryTransition(row, transition, now)).toEqual({ next });
  });

  it.each<[InvitationState, InvitationTransition[]]>([
    ['expired', ['accept', 'decline']],
    ['accepted', ['accept', 'decline', 'cancel', 'resend']],
    ['declined', ['accept', 'decline', 'cancel', 'resend']],
    ['cancelled', ['accept', 'decline', 'cancel', 'resend']],
  ])('stays %s whatever of %j is tried (C8)', (state, transitions) => {
    const [row, now] = rows[state];
    for (const transition of transitions)
      expect(tryTransition(row, transition, now)).toEqual({ ended: state });
  });

  it('is expired from the very millisecond it expires at', () => {
    const row = { status: 'pending' as const, expiresAt: EXPIRES };
    expect([EXPIRES - 1, EXPIRES, EXPIRES + 1].map((now) => stateAt(row, now))).toEqual([
      'pending',
      'expired',
      'expired',
    ]);
  });

  it('expires only while it is open', () => {
    const later = INVITATION_STATUSES.map((status) =>
      stateAt({ status, expiresAt: EXPIRES }, EXPIRES + 1),
    );
    expect(later).toEqual(['expired', 'accepted', 'declined', 'cancelled']);
  });
});
