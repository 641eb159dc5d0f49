import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Acting } from '../domain/access/acting.js';
import { ADMIN } from '../domain/members/member-role.js';
import { isActive } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { countActive } from './count-active.js';

/**
 * Keeps the last active admin: among staff against everybody, in a client against its own users
 * (staff may take it away). Reads under the audience's lock, so two admins cannot demote each other.
 */
@Injectable()
export class LastAdminRule {
  /** Throws `LAST_ADMIN` when `member` is to lose its place and no other one is left that has a login. */
  async assertNotLast(manager: EntityManager, acting: Acting, member: MemberEntity): Promise<void> {
    const { id, portalId, audience, role, status, kind } = member;
    if (role !== ADMIN || !isActive(status)) return;
    if (kind === 'client' && acting.kind === 'staff') return;
    const others = { portalId, audience, role, id: Not(id), identityId: Not(IsNull()) };
    if ((await countActive(manager, others)) === 0) throw new ClienteleError('LAST_ADMIN');
  }
}
