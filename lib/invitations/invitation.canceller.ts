import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { EventRecorder } from '../events/event-recorder.js';
import { PENDING } from '../members/domain/member-status.js';
import { MemberEntity } from '../members/member.entity.js';
import { InvitationCloser } from './invitation.closer.js';
import type { InvitationEntity } from './invitation.entity.js';
import { invitationEventData } from './invitation.issuer.js';

/** Ends open invitations and removes the members that wait for them, inside a transaction that holds the audience's lock. */
@Injectable()
export class InvitationCanceller {
  constructor(
    private readonly closer: InvitationCloser,
    private readonly events: EventRecorder,
  ) {}

  /** Ends the invitation. Throws how it has ended when it has already. */
  async end(
    manager: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
    transition: 'cancel' | 'decline',
  ): Promise<void> {
    const { id, memberId, portalId } = invitation;
    await this.closer.close(manager, invitation, transition);
    // One that is let in already, by a password, is not taken away with its link.
    await manager.getRepository(MemberEntity).delete({ id: memberId, portalId, status: PENDING });
    this.events.record(manager, actor, {
      type: transition === 'cancel' ? 'invitation.cancelled' : 'invitation.declined',
      subject: { type: 'invitation', id },
      data: invitationEventData(invitation),
    });
  }
}
