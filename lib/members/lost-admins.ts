import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { isJoined } from '../database/as-of-now.js';
import { ADMIN } from '../domain/members/member-role.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { countedAdmins, countLocked, usableAdmins } from './usable-members.js';

/**
 * Tells of clients and portals that are left without an admin who can log in: by the host, by time, or by staff, whom no rule
 * stops. All of it is read under the audience's lock.
 */
@Injectable()
export class LostAdmins {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Whether the member is the one admin of its audience whom its person can use. `isOnly` says so where it was read under the
   * lock already; null has it read here.
   */
  async isOnly(
    manager: EntityManager,
    member: MemberEntity,
    isOnly: boolean | null = null,
  ): Promise<boolean> {
    if (member.role !== ADMIN) return false;
    return isOnly ?? this.isAlone(manager, member, usableAdmins);
  }

  /**
   * The same before something becomes of its person: of an account that the embedded store has disabled by then the module may be
   * told only now.
   */
  async wasOnly(manager: EntityManager, member: MemberEntity): Promise<boolean> {
    return member.role === ADMIN && this.isAlone(manager, member, countedAdmins);
  }

  /**
   * Whether the member was such an admin until its end came, which has passed. One whose end came then or later, and of which
   * nobody has been told yet, is still to be told of, and so counts.
   */
  async wasOnlyUntilEnd(manager: EntityManager, member: MemberEntity): Promise<boolean> {
    const { id, role, accessUntil } = member;
    if (role !== ADMIN) return false;
    const admins = () => usableAdmins(manager, member, accessUntil - 1);
    if ((await admins().andWhere('m.id = :id', { id }).getCount()) === 0) return false;
    const untold = "(m.accessUntil = 0 OR m.accessUntil > :now OR m.endTold <> 'ended')";
    const others = admins().andWhere(`m.id <> :id AND ${untold}`, { id, now: this.clock.now() });
    return (await others.getCount()) === 0;
  }

  /** Records that the audience is without an admin, if it is, now that this member, the only one, may be none any more. */
  async tell(manager: EntityManager, actor: Actor, member: MemberEntity): Promise<void> {
    const left = usableAdmins(manager, member, this.clock.now());
    if ((await count(manager, left)) > 0) return;
    const { id: memberId, portalId, clientId } = member;
    if (clientId === null) {
      const portal = await manager.getRepository(PortalEntity).findOneByOrFail({ id: portalId });
      await this.events.record(manager, actor, {
        type: 'portal.without_admin',
        subject: { type: 'portal', id: portalId },
        subjectName: portal.name,
        data: { memberId },
      });
      return;
    }
    const client = await manager
      .getRepository(ClientEntity)
      .findOneByOrFail({ id: clientId, portalId });
    await this.events.record(manager, actor, {
      type: 'client.without_admin',
      subject: { type: 'client', id: clientId },
      data: { clientId, name: client.name, memberId },
    });
  }

  /** Whether it is one of the admins that are meant, and no other one can be used. */
  private async isAlone(
    manager: EntityManager,
    member: MemberEntity,
    meant: typeof usableAdmins,
  ): Promise<boolean> {
    const { id } = member;
    const now = this.clock.now();
    const own = meant(manager, member, now).andWhere('m.id = :id', { id });
    if ((await count(manager, own)) === 0) return false;
    const others = usableAdmins(manager, member, now).andWhere('m.id <> :id', { id });
    return (await count(manager, others)) === 0;
  }
}

/** In a transaction that the host began, what locks nothing may be read as it was. */
function count(manager: EntityManager, admins: ReturnType<typeof usableAdmins>): Promise<number> {
  return isJoined(manager) ? countLocked(admins) : admins.getCount();
}
