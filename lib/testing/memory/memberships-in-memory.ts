import { Inject, Injectable } from '@nestjs/common';
import type { MemberRef } from '../../callers/member-ref.js';
import type { MembershipRow } from '../../callers/membership-row.js';
import type { Along, MembershipQuery } from '../../callers/membership.query.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { AgencyInMemory } from './agency-in-memory.js';
import { membershipRowOf } from './membership-row-of.js';
import type { MemberRecord } from './records.js';

/** What a request and the decision read of members. */
type Memberships = Pick<MembershipQuery, 'ofIdentity' | 'ofMember' | 'ofMembers' | 'ofAudience'>;

/** Answers from memory what `MembershipQuery` answers by its statement: everything after it is the module's own. */
@Injectable()
export class MembershipsInMemory implements Memberships {
  constructor(
    private readonly agency: AgencyInMemory,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofIdentity(
    { identityId, domain }: { readonly identityId: string; readonly domain: string | null },
    along: Along = {},
  ): Promise<MembershipRow[]> {
    const rows = this.rows(({ portalId }) => this.agency.isOnDomain(portalId, domain), along);
    return Promise.resolve(rows.filter((row) => row.identityId === identityId));
  }

  ofMember({ memberId, portalId }: MemberRef, along: Along = {}): Promise<MembershipRow | null> {
    const isIt = (each: MemberRecord) => each.id === memberId && each.portalId === portalId;
    const [row = null] = this.rows(isIt, along);
    return Promise.resolve(row);
  }

  ofMembers({
    portalId,
    memberIds,
  }: {
    portalId: string;
    memberIds: readonly string[];
  }): Promise<MembershipRow[]> {
    const wanted = new Set(memberIds);
    return Promise.resolve(this.rows((each) => each.portalId === portalId && wanted.has(each.id)));
  }

  ofAudience({
    portalId,
    clientId,
  }: {
    portalId: string;
    clientId: string | null;
  }): Promise<MembershipRow[]> {
    return Promise.resolve(
      this.rows((each) => each.portalId === portalId && each.clientId === clientId),
    );
  }

  private rows(isWanted: (member: MemberRecord) => boolean, along: Along = {}): MembershipRow[] {
    const now = this.clock.now();
    const members = this.agency.members.all.filter(isWanted);
    return members.map((each) => membershipRowOf(this.agency.recorded(each), along, now));
  }
}
