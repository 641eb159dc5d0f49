/** Where a join link stands: it is open, or it has ended in one of these ways. */
export type JoinLinkState = 'open' | 'expired' | 'revoked' | 'used';

/** Every state, as answers show them. */
export const JOIN_LINK_STATES = [
  'open',
  'expired',
  'revoked',
  'used',
] as const satisfies readonly JoinLinkState[];

/** What of a join link decides about its state. */
export interface JoinLinkEnds {
  /** How many people may join by it. */
  readonly uses: number;
  /** How many have. */
  readonly used: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** When somebody ended it; 0 until then. */
  readonly revokedAt: number;
}

/** The state at a moment, in epoch milliseconds. What somebody has done comes before what time does. */
export function joinLinkState(
  { uses, used, expiresAt, revokedAt }: JoinLinkEnds,
  now: number,
): JoinLinkState {
  if (revokedAt > 0) return 'revoked';
  if (used >= uses) return 'used';
  return expiresAt <= now ? 'expired' : 'open';
}

/** Whether people can ask by it, and accept what they have asked for. */
export function isOpenLink(link: JoinLinkEnds, now: number): boolean {
  return joinLinkState(link, now) === 'open';
}
