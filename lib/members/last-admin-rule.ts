import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../domain/access/acting.js';
import { isLastingAdmin } from '../domain/members/lasting-admin.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { countLocked, usableAdmins } from './usable-members.js';

/**
 * Keeps the last admin that can be used and has no end: among staff against everybody, in a client against its own users
 * (staff may take it away). Reads under the audience's lock, so two admins cannot demote each other.
 */
@Injectable()
export class LastAdminRule {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Throws `LAST_ADMIN` when `member` is to lose its place and no other one is left that counts. `isLast` says so where it
   * was read under the lock already; null has it read here.
   */
  async assertNotLast(
    manager: EntityManager,
    acting: Acting,
    member: MemberEntity,
    isLast: boolean | null,
  ): Promise<void> {
    if (!isLastingAdmin(member)) return;
    if (member.kind === 'client' && acting.kind === 'staff') return;
    if (isLast ?? (await this.isLast(manager, member))) throw new ClienteleError('LAST_ADMIN');
  }

  private async isLast(manager: EntityManager, member: MemberEntity): Promise<boolean> {
    const now = this.clock.now();
    const lasting = () =>
      usableAdmins(manager, member, now).andWhere('m.accessUntil = 0', { id: member.id });
    if ((await countLocked(lasting().andWhere('m.id = :id'))) === 0) return false;
    return (await countLocked(lasting().andWhere('m.id <> :id'))) === 0;
  }
}
