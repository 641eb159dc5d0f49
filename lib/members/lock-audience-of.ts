import type { EntityManager } from 'typeorm';
import { lockAudience } from '../callers/audience.js';
import type { MemberRef } from '../callers/member-ref.js';
import { isJoined } from '../database/as-of-now.js';
import { lockWhere } from '../database/lock-row.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

/**
 * Locks the audience of a member, as `lockAudience` does: it never moves to another one, so the lock's own statement
 * looks it up. Must be the transaction's first statement. Throws `NOT_FOUND` when there is no such member.
 */
export async function lockAudienceOf(manager: EntityManager, ref: MemberRef): Promise<void> {
  // At the level of a host's transaction MySQL and MariaDB would lock what the statement looks up, too.
  if (!isJoined(manager) && (await lockedByOne(manager, ref))) return;
  const { memberId: id, portalId } = ref;
  const member = await manager.getRepository(MemberEntity).findOneBy({ id, portalId });
  if (!member) throw new ClienteleError('NOT_FOUND');
  await lockAudience(manager, member);
}

/** False for no member, or on a MySQL connection without the flag FOUND_ROWS, which counts changed rows only. */
async function lockedByOne(
  manager: EntityManager,
  { memberId, portalId }: MemberRef,
): Promise<boolean> {
  const member = manager
    .createQueryBuilder(MemberEntity, 'm')
    .where('m.id = :memberId AND m.portalId = :portalId');
  const ofClient = `id = (${member.clone().select('m.clientId').getQuery()}) AND portalId = :portalId`;
  if (await lockWhere(manager, ClientEntity, ofClient, { memberId, portalId })) return true;
  const staff = member.clone().select('1').andWhere("m.kind = 'staff'");
  const ofStaff = `id = :portalId AND EXISTS (${staff.getQuery()})`;
  return lockWhere(manager, PortalEntity, ofStaff, { memberId, portalId });
}
