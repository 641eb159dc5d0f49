import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { type JoinLinkState, joinLinkState } from '../domain/joining/join-link-state.js';
import type { JoinLinkEntity } from '../schema/join-link.entity.js';

/** A link by which people ask to be invited to a client. It is never shown with its token. */
export interface JoinLinkView {
  readonly id: string;
  readonly clientId: string;
  readonly status: JoinLinkState;
  /** Who made it; null if the host did or who made it is gone. */
  readonly maker: { readonly id: string; readonly name: string } | null;
  /** How many people may join by it. */
  readonly uses: number;
  /** How many have. */
  readonly used: number;
  /** The domains that their addresses may have, among those of the client and the portal; null for any of these. */
  readonly domains: readonly string[] | null;
  /** ISO 8601, like every time in answers. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** When somebody ended it; null until then. */
  readonly revokedAt: string | null;
}

/** A join link that has just been made. */
export interface MadeJoinLink extends JoinLinkView {
  /** What `POST join-links/ask` takes. It is told this once. */
  readonly token: string;
  /** The page that people open, with the token; null where the host has named none. */
  readonly url: string | null;
}

/** The view at a moment, in epoch milliseconds. */
export function joinLinkView(
  link: JoinLinkEntity,
  makerName: string | null,
  now: number,
): JoinLinkView {
  const { id, clientId, makerId, uses, used, domains } = link;
  return {
    id,
    clientId,
    status: joinLinkState(link, now),
    maker: makerId === null || makerName === null ? null : { id: makerId, name: makerName },
    uses,
    used,
    domains,
    createdAt: isoTime(link.createdAt),
    expiresAt: isoTime(link.expiresAt),
    revokedAt: isoTimeOrNull(link.revokedAt),
  };
}
