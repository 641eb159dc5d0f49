import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import { Writes } from '../database/writes.js';
import { invitationEventData } from '../domain/events/invitation-event-data.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { inviterOf } from '../domain/invitations/inviter.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { type KnownRecipient, type Recipient, RecipientQuery } from './recipient.query.js';
import { SendingRule } from './sending-rule.js';
import { templateForUpdate } from './templates/template-for-update.js';
import { TokenSigner } from './token-signer.js';

/** What the mail of an invitation is made of. */
export interface InvitationContent {
  /** What the inviter wrote. */
  readonly message: string | null;
  /** Null: the portal's default template at the moment of mailing. */
  readonly templateId: string | null;
}

/** Whom an invitation is for, what its mail is made of, and what is known of the address. */
interface Inviting {
  readonly member: MemberEntity;
  readonly content: InvitationContent;
  readonly known: KnownRecipient;
}

/** Writes invitations and their further links, inside a transaction that holds the audience's lock. */
@Injectable()
export class InvitationWriter {
  private readonly options: ClienteleSettings['invitations'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
    private readonly recipients: RecipientQuery,
    private readonly rule: SendingRule,
    private readonly events: EventRecorder,
  ) {
    this.options = invitations;
  }

  /** What is known of a recipient, for whoever looks at it before inviting: see `RecipientQuery.read`. */
  recipient(manager: EntityManager, actor: Actor, recipient: Recipient): Promise<KnownRecipient> {
    return this.recipients.read(manager, actor, recipient);
  }

  /** Invites a member. Throws what `add` throws. */
  async create(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity,
    content: InvitationContent,
  ): Promise<void> {
    const known = await this.recipients.read(manager, actor, member);
    const writes = new Writes(manager);
    await this.add(writes, actor, { member, content, known });
    await writes.flush();
  }

  /**
   * Has an invitation written along with what else the transaction writes. Throws `NOT_FOUND` for a template that is not
   * the portal's, `RESEND_TOO_SOON`, `PENDING_LIMIT` or `INVITATION_RATE_LIMIT`.
   */
  async add(
    writes: Writes,
    actor: Actor,
    { member, content, known }: Inviting,
  ): Promise<InvitationEntity> {
    const { message, templateId } = content;
    const { portalId } = member;
    if (templateId !== null)
      await templateForUpdate(writes.manager, { id: templateId, portalId }, 'templateId');
    this.rule.assertMaySend(known, { addsPending: true });
    const now = this.clock.now();
    const lastLetterAt = this.rule.nextAt(known);
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
    writes.insert(InvitationEntity, invitation);
    this.record(writes, actor, 'invitation.sent', invitation);
    return invitation;
  }

  /**
   * Sends one more link, to another address if one is given; the ones before are dead from now on. The address before keeps its
   * letters, as a cancelled invitation of the same member.
   * Throws `RESEND_TOO_SOON`, `INVITATION_RATE_LIMIT`, or `PENDING_LIMIT` for one that had expired.
   */
  async renew(
    manager: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
    email = invitation.email,
  ): Promise<InvitationEntity> {
    const now = this.clock.now();
    const known = await this.recipients.read(manager, actor, { ...invitation, email });
    this.rule.assertMaySend(known, { addsPending: stateAt(invitation, now) !== OPEN });
    const { id, portalId } = invitation;
    const isElsewhere = email !== invitation.email;
    const lastLetterAt = this.rule.nextAt(known);
    const letters = isElsewhere ? [] : invitation.lettersAt;
    const edit = {
      email,
      generation: invitation.generation + 1,
      nonces: [...invitation.nonces, this.signer.nonce()],
      inviterId: inviterOf(actor),
      sentAt: now,
      lettersAt: [...letters, lastLetterAt].slice(-this.options.perAddressAndDay),
      lastLetterAt,
      expiresAt: now + this.options.expiresIn,
      updatedAt: now,
      version: invitation.version + 1,
    };
    const renewed = { ...invitation, ...edit };
    const writes = new Writes(manager);
    if (isElsewhere) writes.insert(InvitationEntity, cancelledAt(invitation, now));
    writes.update(InvitationEntity, { id, portalId }, edit);
    this.record(writes, actor, 'invitation.resent', renewed);
    await writes.flush();
    return renewed;
  }

  private record(
    writes: Writes,
    actor: Actor,
    type: 'invitation.sent' | 'invitation.resent',
    invitation: InvitationEntity,
  ): void {
    this.events.add(writes, actor, {
      type,
      subject: { type: 'invitation', id: invitation.id },
      data: invitationEventData(invitation),
      holdFor: invitation.lastLetterAt - invitation.sentAt,
    });
  }
}

/**
 * What is left of an invitation at the address that it goes to no more: its letters there count as those of any other that is
 * cancelled. It has no link.
 */
function cancelledAt(invitation: InvitationEntity, now: number): InvitationEntity {
  return {
    ...invitation,
    id: newId(),
    status: 'cancelled',
    nonces: [],
    message: null,
    endedAt: now,
    updatedAt: now,
  };
}
