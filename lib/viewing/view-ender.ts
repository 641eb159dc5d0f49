import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { memberActor, type MemberActor } from '../callers/member-actor.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { isRunning } from '../domain/views/view-rule.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { lockAudienceOf } from '../members/lock-audience-of.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ViewEntity } from '../schema/view.entity.js';

/** Ends views before their time. */
@Injectable()
export class ViewEnder {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly memberships: MembershipQuery,
    private readonly events: EventRecorder,
  ) {}

  /** See `ViewsService.end`. What is over already stays as it is. */
  async end(actor: MemberActor, joined?: EntityManager): Promise<void> {
    const { portalId, clientId, viewedBy } = actor;
    if (!viewedBy || clientId === null) throw new ClienteleError('VIEW_UNKNOWN');
    const { viewId: id, memberId } = viewedBy;
    await this.transactions.run(async (manager) => {
      // What is told of one member follows what was told of it before.
      await lockAudienceOf(manager, actor);
      const [view] = await readForUpdate(manager, ViewEntity, { id, portalId });
      const now = this.clock.now();
      if (!view || !isRunning(view, now)) return;
      const viewer = await this.memberships.ofMember({ memberId, portalId }, {}, manager);
      if (!viewer) return;
      await manager.getRepository(ViewEntity).update({ id, portalId }, { endedAt: now });
      await this.events.record(manager, memberActor(viewer), {
        type: 'member.view_ended',
        subject: { type: 'member', id: view.targetId },
        data: { ...memberEventData({ ...actor, id: view.targetId }), clientId, viewId: id },
      });
    }, joined);
  }
}
