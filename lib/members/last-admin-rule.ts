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
  /**
   * Throws `LAST_ADMIN` when `member` is to lose its place and no other one is left that has a login. `isLast` says so
   * where it was read under the lock already; null has it read here.
   */
  async assertNotLast(
    manager: EntityManager,
    acting: Acting,
    member: MemberEntity,
    isLast: boolean | null,
  ): Promise<void> {
    const { role, status, kind } = member;
    if (role !== ADMIN || !isActive(status)) return;
    if (kind === 'client' && acting.kind === 'staff') return;
    if (isLast ?? (await this.isLast(manager, member))) throw new ClienteleError('LAST_ADMIN');
  }

  private async isLast(
    manager: EntityManager,
    { id, portalId, audience, role }: MemberEntity,
  ): Promise<boolean> {
    const others = { portalId, audience, role, id: Not(id), identityId: Not(IsNull()) };
    return (await countActive(manager, others)) === 0;
  }
}
