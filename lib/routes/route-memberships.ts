import { Inject, Injectable } from '@nestjs/common';
import { chooseMembership } from '../callers/membership-choice.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { type Along, MembershipQuery } from '../callers/membership.query.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { type Viewing, ViewReader } from '../views/view-reader.js';
import type { Caller } from './kept-caller.js';

/** Finds the membership that a request is made as: one of the caller's own, or in a view the one it looks as. */
@Injectable()
export class RouteMemberships {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly memberships: MembershipQuery,
    private readonly views: ViewReader,
  ) {}

  /** The caller's own. Throws `NO_MEMBERSHIP`, `MEMBERSHIP_REQUIRED`, `MEMBERSHIP_UNKNOWN` or `ACCESS_ENDED`. */
  async own({ identityId, domain, membershipId }: Caller, along: Along): Promise<MembershipRow> {
    const rows = await this.memberships.ofIdentity({ identityId: identityId ?? '', domain }, along);
    return chooseMembership(rows, membershipId, this.clock.now());
  }

  /** The one a view shows. Throws `MEMBERSHIP_UNKNOWN`, `ACCESS_ENDED`, `VIEW_UNKNOWN` or `VIEW_ENDED`. */
  viewed(
    { identityId, domain, membershipId }: Caller,
    token: string,
    along: Along,
  ): Promise<Viewing> {
    return this.views.read({ identityId: identityId ?? '', domain, membershipId, token }, along);
  }
}
