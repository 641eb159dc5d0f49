import { Inject, Injectable } from '@nestjs/common';
import type { Along } from '../callers/membership.query.js';
import type { ViewedBy } from '../callers/member-actor.js';
import { namedMembership } from '../callers/membership-choice.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { onceAccepted } from '../domain/access/once-accepted.js';
import { isLive } from '../domain/views/view-rule.js';
import { decodeViewToken } from '../domain/views/view-token-layout.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ViewTokenSigner } from './view-token-signer.js';
import { type FoundView, ViewingQuery } from './viewing.query.js';

/** What somebody looks as, and who that is. */
export interface Viewing {
  /** The membership that is looked at. A pending one reads as it will once its invitation is accepted. */
  readonly row: MembershipRow;
  readonly viewedBy: ViewedBy;
}

/** Who looks, and what its request says of itself. */
export interface Looking {
  readonly identityId: string;
  readonly domain: string | null;
  /** The membership that the request names as the viewer's; null where it names none. */
  readonly membershipId: string | null;
  readonly token: string;
}

/** Finds out whether a request may look as somebody else, anew each time. */
@Injectable()
export class ViewReader {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly views: ViewingQuery,
    private readonly signer: ViewTokenSigner,
  ) {}

  /**
   * As whom the request looks, by one statement. Throws `MEMBERSHIP_UNKNOWN` where it names a membership that is none
   * of the caller's, `ACCESS_ENDED` where that one is over, `VIEW_UNKNOWN` for a token that is not of a view of the caller,
   * `VIEW_ENDED` for one that is over.
   */
  async read({ token, membershipId, ...caller }: Looking, along: Along): Promise<Viewing> {
    const parts = decodeViewToken(token);
    if (!parts) throw new ClienteleError('VIEW_UNKNOWN');
    const found = await this.views.find({ ...caller, viewId: parts.id }, along);
    const now = this.clock.now();
    if (membershipId !== null) namedMembership(found.own, membershipId, now);
    const { view, target, staffMayView, isInSight } = found;
    const viewer = viewerIn(found, membershipId);
    if (!view || !viewer || !this.signer.verify(parts, view))
      throw new ClienteleError('VIEW_UNKNOWN');
    if (!target || !isLive(view, { viewer, target, staffMayView, isInSight }, now))
      throw new ClienteleError('VIEW_ENDED');
    const { memberId, identityId, email, name } = viewer;
    const { id: viewId, expiresAt } = view;
    const viewedBy = Object.freeze({ viewId, memberId, identityId, email, name, expiresAt });
    return { row: onceAccepted(target), viewedBy };
  }
}

/** The caller's membership that the view is for; null where there is none, or the request names another one. */
function viewerIn({ own, view }: FoundView, membershipId: string | null): MembershipRow | null {
  if (!view || (membershipId !== null && membershipId !== view.viewerId)) return null;
  const isViewer = ({ memberId, portalId }: MembershipRow): boolean =>
    memberId === view.viewerId && portalId === view.portalId;
  return own.find(isViewer) ?? null;
}
