import type { Acting } from '../access/acting.js';
import { refusal } from '../members/member-policy.js';
import { isOpenLink, type JoinLinkEnds } from './join-link-state.js';

/** What of a join link decides whether people may join by it. */
export interface ServingLink extends JoinLinkEnds {
  readonly clientId: string;
}

/**
 * Whether people may ask by the link at a moment, and accept what they have asked for: it is open, and its maker, null for one
 * that cannot be used any more, may make links of its client.
 */
export function isServing(link: ServingLink, maker: Acting | null, now: number): boolean {
  const target = { kind: 'client', memberId: null, clientId: link.clientId } as const;
  return isOpenLink(link, now) && maker !== null && refusal('joinLinks', maker, target) === null;
}
