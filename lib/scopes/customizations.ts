import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { asOfNow } from '../database/as-of-now.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';

/**
 * The project customizations of members: the set of each project that has one, by the members' ids. Projects that are gone
 * count, too: what a member may hand out must not grow because the host has deleted one.
 */
export async function customizationsOf(
  manager: EntityManager,
  portalId: string,
  memberIds: readonly string[],
): Promise<(memberId: string) => StoredSet[]> {
  const where = { memberId: In([...memberIds]), portalId, permissions: Not(IsNull()) };
  const rows =
    memberIds.length > 0
      ? await manager.getRepository(MemberProjectEntity).find({ where, ...asOfNow(manager) })
      : [];
  return (id) =>
    rows.filter(({ memberId }) => memberId === id).map(({ permissions }) => permissions ?? {});
}
