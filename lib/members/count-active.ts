import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { readForUpdate } from '../database/read-for-update.js';
import { ACTIVE } from '../domain/members/member-status.js';
import { MemberEntity } from '../schema/member.entity.js';

/** How many active members match, as of now even in a transaction the host began earlier. */
export async function countActive(
  manager: EntityManager,
  where: FindOptionsWhere<MemberEntity>,
): Promise<number> {
  return (await readForUpdate(manager, MemberEntity, { ...where, status: ACTIVE })).length;
}
