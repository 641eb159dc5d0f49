import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { type ChangingMember, MemberChanger } from './member-changer.js';
import { MemberWriter } from './member-writer.js';
import type { MemberView } from './member.view.js';

/** Notes that somebody has looked at a member's access and found it right. */
@Injectable()
export class MemberReviewer {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly changer: MemberChanger,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /** See `MembersService.review`. */
  review(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    const work = async ({ manager, member }: ChangingMember): Promise<MemberEntity> => {
      const reviewedAt = this.clock.now();
      const patch = { reviewedAt, idleSince: reviewedAt };
      const changed = await this.writer.update(manager, member, patch);
      const before = { reviewedAt: member.reviewedAt || null };
      await this.events.record(manager, actor, {
        type: 'member.updated',
        subject: { type: 'member', id },
        data: { ...memberEventData(changed), change: { before, after: { reviewedAt } } },
      });
      return changed;
    };
    const actions = ['read', 'review'] as const;
    return this.changer.changeAndShow({ actor, id, actions, work }, joined);
  }
}
