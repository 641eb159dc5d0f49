import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { type Actor, hostActor } from '../callers/actor.js';
import type { MemberActor } from '../callers/member-actor.js';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { Writes } from '../database/writes.js';
import { invitationEventData } from '../domain/events/invitation-event-data.js';
import {
  type InvitationStatus,
  type InvitationTransition,
  OPEN,
  tryTransition,
} from '../domain/invitations/invitation-status.js';
import { PENDING } from '../domain/members/member-status.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { endedError } from './ended-error.js';

type ClosingTransition = Exclude<InvitationTransition, 'resend'>;

/** Who accepts: the person as the member it becomes. */
export type AcceptingActor = MemberActor & { readonly identityId: string };

/**
 * Closes invitations for good, inside a transaction that holds the audience's lock: their rows, the members that wait for
 * them and the events. Throws how an invitation has ended when it has already.
 */
@Injectable()
export class InvitationCloser {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Has it written that the invitation is accepted, and its join link used once more, if it has one. Its member is for the caller to let in. */
  accept(writes: Writes, actor: AcceptingActor, invitation: InvitationEntity): void {
    const { id, portalId, joinLinkId } = invitation;
    const now = this.clock.now();
    const edit = this.edit(nextOf(invitation, 'accept', now), now);
    writes.update(InvitationEntity, { id, portalId, status: OPEN }, edit);
    if (joinLinkId !== null)
      writes.update(JoinLinkEntity, { id: joinLinkId, portalId }, { used: () => 'used + 1' });
    this.events.add(writes, actor, {
      type: 'invitation.accepted',
      subject: { type: 'invitation', id },
      data: { ...invitationEventData(invitation), identityId: actor.identityId },
    });
  }

  /** Cancels the invitation and removes the member that waits for it. */
  async cancel(manager: EntityManager, actor: Actor, invitation: InvitationEntity): Promise<void> {
    await this.close(manager, invitation.portalId, [invitation], 'cancel');
    await this.removeWaiting(manager, invitation);
    await this.recordEnd(manager, actor, 'invitation.cancelled', [invitation]);
  }

  /** Writes that the invited person says no, and removes the member that waits for it. No member does that, so the host acts. */
  async decline(manager: EntityManager, invitation: InvitationEntity): Promise<void> {
    await this.close(manager, invitation.portalId, [invitation], 'decline');
    await this.removeWaiting(manager, invitation);
    const actor = hostActor(invitation.portalId);
    await this.recordEnd(manager, actor, 'invitation.declined', [invitation]);
  }

  /** Cancels every open invitation of a client whose members are all removed, in a few statements however many they are. */
  async cancelAll(
    manager: EntityManager,
    actor: Actor,
    client: { readonly portalId: string; readonly clientId: string },
  ): Promise<void> {
    const open = await readForUpdate(manager, InvitationEntity, { ...client, status: OPEN });
    await this.close(manager, client.portalId, open, 'cancel');
    await this.recordEnd(manager, actor, 'invitation.cancelled', open);
  }

  private async close(
    manager: EntityManager,
    portalId: string,
    invitations: readonly InvitationEntity[],
    transition: ClosingTransition,
  ): Promise<void> {
    const now = this.clock.now();
    const groups = groupBy(invitations, (invitation) => nextOf(invitation, transition, now));
    for (const [status, closing] of groups) {
      const edit = this.edit(status, now);
      for (const some of chunksOf(closing.map(({ id }) => id))) {
        await manager
          .getRepository(InvitationEntity)
          .update({ id: In(some), portalId, status: OPEN }, edit);
      }
    }
  }

  private edit(status: InvitationStatus, now: number) {
    return { status, endedAt: now, updatedAt: now, version: () => 'version + 1' };
  }

  /** One that is let in already, by a password, is not taken away with its link. */
  private async removeWaiting(
    manager: EntityManager,
    { memberId, portalId }: InvitationEntity,
  ): Promise<void> {
    await manager.getRepository(MemberEntity).delete({ id: memberId, portalId, status: PENDING });
  }

  private async recordEnd(
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

function nextOf(
  invitation: InvitationEntity,
  transition: ClosingTransition,
  now: number,
): InvitationStatus {
  const result = tryTransition(invitation, transition, now);
  if ('ended' in result) throw endedError(result.ended);
  return result.next;
}
