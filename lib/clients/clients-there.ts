import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { idLists } from '../database/id-lists.js';
import { readColumnsForUpdate } from '../database/read-for-update.js';
import { ADMIN } from '../domain/members/member-role.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Those of these clients of the portal that are there for the actor, by its list as it is in the transaction. */
export async function clientsThere(
  manager: EntityManager,
  actor: Actor,
  clientIds: readonly string[],
): Promise<readonly string[]> {
  if (actor.kind === 'client') return clientIds.filter((id) => id === actor.clientId);
  if (actor.kind === 'host' || actor.role === ADMIN || clientIds.length === 0) return clientIds;
  const { memberId, portalId } = actor;
  const own = { id: memberId, portalId, role: 'staff' as const };
  const [member] = await readColumnsForUpdate(manager, MemberEntity, ['assignmentId'], own);
  if (!member || member.assignmentId === null) return clientIds;
  const listed = new Set<string>();
  for (const clientId of idLists(manager.connection, clientIds)) {
    const where = { memberId, portalId, clientId };
    const rows = await readColumnsForUpdate(manager, MemberClientEntity, ['clientId'], where);
    for (const row of rows) listed.add(row.clientId);
  }
  return clientIds.filter((id) => listed.has(id));
}
