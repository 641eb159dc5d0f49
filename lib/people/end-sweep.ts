import { Inject, Injectable, Logger } from '@nestjs/common';
import { Brackets, type DataSource, type EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { endToTell } from '../domain/members/end-to-tell.js';
import { ACTIVE, isActive } from '../domain/members/member-status.js';
import { EventRecorder } from '../events/event-recorder.js';
import { LostAdmins } from '../members/lost-admins.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PersonMemberships } from './person-memberships.js';

const AT_ONCE = 100;

/** Finds ends of access of which listeners have not been told yet, and tells them. */
@Injectable()
export class EndSweep {
  private readonly logger = new Logger(EndSweep.name);

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly memberships: PersonMemberships,
    private readonly admins: LostAdmins,
    private readonly events: EventRecorder,
  ) {}

  /** Tells of all that are due, the earliest first. One that fails is left for the next run. */
  async run(): Promise<void> {
    let after: Pick<MemberEntity, 'accessUntil' | 'id'> = { accessUntil: 0, id: '' };
    for (;;) {
      const due = await this.due(after);
      for (const member of due) await this.try(member);
      const last = due.at(-1);
      if (!last || due.length < AT_ONCE) return;
      after = last;
    }
  }

  private due({
    accessUntil,
    id,
  }: Pick<MemberEntity, 'accessUntil' | 'id'>): Promise<MemberEntity[]> {
    const now = this.clock.now();
    const soon = now + this.settings.people.endingNotice;
    return this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .where(
        new Brackets((either) =>
          either
            .where("m.endTold = 'nothing' AND m.accessUntil > 0 AND m.accessUntil <= :soon", {
              soon,
            })
            .andWhere('(m.accessUntil <= :now OR m.status = :active)', { now, active: ACTIVE })
            .orWhere("m.endTold = 'ending' AND m.accessUntil > 0 AND m.accessUntil <= :now", {
              now,
            }),
        ),
      )
      .andWhere('(m.accessUntil > :accessUntil OR (m.accessUntil = :accessUntil AND m.id > :id))', {
        accessUntil,
        id,
      })
      .orderBy('m.accessUntil')
      .addOrderBy('m.id')
      .limit(AT_ONCE)
      .getMany();
  }

  /** Tells of one, if that is due and no other instance has done so. */
  tellOf(member: MemberEntity): Promise<void> {
    return this.memberships.change(member, (manager, present) => this.tell(manager, present));
  }

  private async try(member: MemberEntity): Promise<void> {
    try {
      await this.tellOf(member);
    } catch (error) {
      this.logger.warn(`The end of member ${member.id} is left for the next sweep.`, error);
    }
  }

  /**
   * Another instance may have been first, or the end may have moved. Of one that is not let in there is nothing to tell: that its
   * end is near waits until it is.
   */
  private async tell(manager: EntityManager, member: MemberEntity): Promise<void> {
    const { id, portalId, accessUntil, status } = member;
    const now = this.clock.now();
    const told = endToTell(member, { now, notice: this.settings.people.endingNotice });
    if (!told || (told === 'ending' && !isActive(status))) return;
    await manager.getRepository(MemberEntity).update({ id, portalId }, { endTold: told });
    if (!isActive(status)) return;
    const actor = hostActor(portalId);
    await this.events.record(manager, actor, {
      type: told === 'ended' ? 'member.access_ended' : 'member.access_ending',
      subject: { type: 'member', id },
      data: { ...memberEventData(member), accessUntil },
    });
    if (told === 'ended' && (await this.admins.wasOnlyUntilEnd(manager, member)))
      await this.admins.tell(manager, actor, member);
  }
}
