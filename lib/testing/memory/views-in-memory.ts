import { Injectable } from '@nestjs/common';
import type { MembershipRow } from '../../callers/membership-row.js';
import type { Along } from '../../callers/membership.query.js';
import type { AskedView, FoundView, ViewingQuery } from '../../views/viewing.query.js';
import { AgencyInMemory } from './agency-in-memory.js';
import { MembershipsInMemory } from './memberships-in-memory.js';
import type { ViewRecord } from './records.js';

/** Answers from memory what `ViewingQuery` answers by its statement. */
@Injectable()
export class ViewsInMemory implements Pick<ViewingQuery, 'find'> {
  constructor(
    private readonly agency: AgencyInMemory,
    private readonly memberships: MembershipsInMemory,
  ) {}

  async find({ identityId, domain, viewId }: AskedView, along: Along): Promise<FoundView> {
    const asked = { projectId: null, ...along };
    const own = await this.memberships.ofIdentity({ identityId, domain }, asked);
    const view = this.agency.views.find(viewId);
    const target = view && (await this.targetOf(view, domain, asked));
    return {
      view,
      own,
      target,
      staffMayView: target !== null && this.agency.portals.get(target.portalId).staffMayView,
      isInSight: view !== null && target !== null && this.isInSight(view, target),
    };
  }

  private async targetOf(
    { targetId: memberId, portalId }: ViewRecord,
    domain: string | null,
    along: Along,
  ): Promise<MembershipRow | null> {
    if (!this.agency.isOnDomain(portalId, domain)) return null;
    return this.memberships.ofMember({ memberId, portalId }, along);
  }

  private isInSight({ viewerId }: ViewRecord, { clientId }: MembershipRow): boolean {
    const viewer = this.agency.members.find(viewerId);
    if (viewer?.role !== 'staff' || viewer.assigned === null) return true;
    return clientId !== null && viewer.assigned.clients.set.has(clientId);
  }
}
