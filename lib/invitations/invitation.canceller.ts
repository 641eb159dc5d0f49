import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { EventRecorder } from '../events/event-recorder.js';
import { MemberEntity } from '../members/member.entity.js';
import { tryTransition } from './domain/invitation-status.js';
import { endedError } from './invitation-ended.js';
import { InvitationEntity } from './invitation.entity.js';
import { invitationEventData } from './invitation.issuer.js';

/** Ends open invitations and removes their pending members, inside a transaction that holds the audience's lock. */
@Injectable()
export class InvitationCanceller {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Ends the invitation. Throws how it has ended when it has already. */
  async end(
    manager: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
    transition: 'cancel' | 'decline',
  ): Promise<void> {
    const now = this.clock.now();
    const result = tryTransition(invitation, transition, now);
    if ('ended' in result) throw endedError(result.ended);
    const { id, version, status, memberId, portalId } = invitation;
    await manager
      .getRepository(InvitationEntity)
      .update(
        { id, portalId, status },
        { status: result.next, endedAt: now, updatedAt: now, version: version + 1 },
      );
    await manager.getRepository(MemberEntity).delete({ id: memberId, portalId });
    this.events.record(manager, actor, {
      type: transition === 'cancel' ? 'invitation.cancelled' : 'invitation.declined',
      subject: { type: 'invitation', id },
      data: invitationEventData(invitation),
    });
  }
}
