import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { readForUpdate } from '../database/read-for-update.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { PENDING } from '../domain/members/member-status.js';
import { EventRecorder } from '../events/event-recorder.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { InvitationCloser } from './invitation-closer.js';
import { invitationEventData } from './invitation-issuer.js';

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
    const { memberId, portalId } = invitation;
    await this.closer.close(manager, invitation, transition);
    // One that is let in already, by a password, is not taken away with its link.
    await manager.getRepository(MemberEntity).delete({ id: memberId, portalId, status: PENDING });
    const type = transition === 'cancel' ? 'invitation.cancelled' : 'invitation.declined';
    await this.record(manager, actor, type, [invitation]);
  }

  /** Cancels every open invitation of a client whose members are all removed, in a few statements. */
  async endAll(
    manager: EntityManager,
    actor: Actor,
    client: { readonly portalId: string; readonly clientId: string },
  ): Promise<void> {
    const open = await readForUpdate(manager, InvitationEntity, { ...client, status: OPEN });
    await this.closer.closeAll(manager, client.portalId, open, 'cancel');
    await this.record(manager, actor, 'invitation.cancelled', open);
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    type: 'invitation.cancelled' | 'invitation.declined',
    invitations: readonly InvitationEntity[],
  ): Promise<void> {
    const drafts = invitations.map((invitation) => ({
      type,
      subject: { type: 'invitation' as const, id: invitation.id },
      data: invitationEventData(invitation),
    }));
    await this.events.recordAll(manager, actor, drafts);
  }
}
