import { IsNull, Not, type EntityManager } from 'typeorm';
import { asOfNow } from '../database/as-of-now.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';

/**
 * A member's project customizations: the set of each project that has one. Projects that are gone count, too: what
 * the member may hand out must not grow because the host has deleted one.
 */
export async function customizationsOf(
  manager: EntityManager,
  { memberId, portalId }: { readonly memberId: string; readonly portalId: string },
): Promise<StoredSet[]> {
  const rows = await manager
    .getRepository(MemberProjectEntity)
    .find({ where: { memberId, portalId, permissions: Not(IsNull()) }, ...asOfNow(manager) });
  return rows.map(({ permissions }) => permissions ?? {});
}
