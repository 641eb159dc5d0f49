import { type PortalRef } from '../ports/portal-ref.js';
import type { MembershipRow } from './membership-row.js';

/** The portal of a membership, as ports see it. */
export function portalOf(row: MembershipRow): PortalRef {
  return {
    id: row.portalId,
    key: row.portalKey,
    name: row.portalName,
    plan: row.portalPlan,
    domain: row.portalDomain,
  };
}
