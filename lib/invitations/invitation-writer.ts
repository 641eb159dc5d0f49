import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import { invitationEventData } from '../domain/events/invitation-event-data.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { inviterOf } from '../domain/invitations/inviter.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { InvitationLimits } from './invitation-limits.js';
import { LetterPace } from './letter-pace.js';
import { templateForUpdate } from './templates/template-for-update.js';
import { TokenSigner } from './token-signer.js';

/** What the mail of an invitation is made of. */
export interface InvitationContent {
  /** What the inviter wrote. */
  readonly message: string | null;
  /** Null: the portal's default template at the moment of mailing. */
  readonly templateId: string | null;
}

/** Writes invitations and their further links, inside a transaction that holds the audience's lock. */
@Injectable()
export class InvitationWriter {
  private readonly options: ClienteleSettings['invitations'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
    private readonly pace: LetterPace,
    private readonly limits: InvitationLimits,
    private readonly events: EventRecorder,
  ) {
    this.options = invitations;
  }

  /**
   * Invites a member. Throws `NOT_FOUND` for a template that is not the portal's, `RESEND_TOO_SOON`, `PENDING_LIMIT` or
   * `INVITATION_RATE_LIMIT`.
   */
  async create(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity,
    { message, templateId }: InvitationContent,
  ): Promise<void> {
    const { portalId } = member;
    if (templateId !== null)
      await templateForUpdate(manager, { id: templateId, portalId }, 'templateId');
    await this.pace.assertRested(manager, member);
    await this.limits.assertRate(manager, actor);
    await this.limits.assertPending(manager, member);
    const now = this.clock.now();
    const lastLetterAt = await this.pace.nextAt(manager, member);
    const invitation: InvitationEntity = {
      id: newId(),
      portalId,
      memberId: member.id,
      audience: member.audience,
      clientId: member.clientId,
      email: member.email,
      inviterId: inviterOf(actor),
      status: OPEN,
      generation: 0,
      nonces: [this.signer.nonce()],
      message,
      templateId,
      sentAt: now,
      lettersAt: [lastLetterAt],
      lastLetterAt,
      expiresAt: now + this.options.expiresIn,
      openedAt: 0,
      endedAt: 0,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await manager.getRepository(InvitationEntity).insert(invitation);
    await this.record(manager, actor, 'invitation.sent', invitation);
  }

  /**
   * Sends one more link; the ones before are dead from now on.
   * Throws `RESEND_TOO_SOON`, `INVITATION_RATE_LIMIT`, or `PENDING_LIMIT` for one that had expired.
   */
  async renew(
    manager: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
  ): Promise<InvitationEntity> {
    const now = this.clock.now();
    await this.pace.assertRested(manager, invitation);
    await this.limits.assertRate(manager, actor);
    if (stateAt(invitation, now) !== OPEN) await this.limits.assertPending(manager, invitation);
    const { id, portalId } = invitation;
    const lastLetterAt = await this.pace.nextAt(manager, invitation);
    const edit = {
      generation: invitation.generation + 1,
      nonces: [...invitation.nonces, this.signer.nonce()],
      inviterId: inviterOf(actor),
      sentAt: now,
      lettersAt: [...invitation.lettersAt, lastLetterAt].slice(-this.options.perAddressAndDay),
      lastLetterAt,
      expiresAt: now + this.options.expiresIn,
      updatedAt: now,
      version: invitation.version + 1,
    };
    await manager.getRepository(InvitationEntity).update({ id, portalId }, edit);
    const renewed = { ...invitation, ...edit };
    await this.record(manager, actor, 'invitation.resent', renewed);
    return renewed;
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    type: 'invitation.sent' | 'invitation.resent',
    invitation: InvitationEntity,
  ): Promise<void> {
    await this.events.record(manager, actor, {
      type,
      subject: { type: 'invitation', id: invitation.id },
      data: invitationEventData(invitation),
      holdFor: invitation.lastLetterAt - invitation.sentAt,
    });
  }
}
