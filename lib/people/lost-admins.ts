import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { ADMIN } from '../domain/members/member-role.js';
import { EventRecorder } from '../events/event-recorder.js';
import { usableAdmins } from '../members/usable-members.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

/** Tells of clients and portals that are left without an admin who can log in, where no rule could keep the last one. */
@Injectable()
export class LostAdmins {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Whether the member is an admin whom its person can use, now or at the moment that is given. Holds the audience's lock. */
  async isUsable(
    manager: EntityManager,
    member: MemberEntity,
    moment = this.clock.now(),
  ): Promise<boolean> {
    if (member.role !== ADMIN) return false;
    const admins = usableAdmins(manager, member, moment);
    return (await admins.andWhere('m.id = :id', { id: member.id }).getCount()) > 0;
  }

  /** Records that the audience is without an admin, if it is, now that this member is none any more. */
  async tell(manager: EntityManager, member: MemberEntity): Promise<void> {
    const left = await usableAdmins(manager, member, this.clock.now()).getCount();
    if (left > 0) return;
    const { id: memberId, portalId, clientId } = member;
    const actor = hostActor(portalId);
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
}
