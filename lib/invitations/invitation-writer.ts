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
import { QUEUED } from '../domain/invitations/letter-delivery.js';
import { isPast } from '../domain/members/access-end.js';
import { INVITATION_KIND } from '../domain/templates/template-kind.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { LetterEntity } from '../schema/letter.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { assertAllowedAddress } from './assert-allowed-address.js';
import type { InvitedMember } from './invited-member.query.js';
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
  /** Its language as a BCP 47 tag; null: as the member, the client or the portal has it. */
  readonly locale: string | null;
}

/** A letter that is to go out. */
interface Sending {
  readonly type: 'invitation.sent' | 'invitation.resent';
  readonly invitation: InvitationEntity;
  readonly known: KnownRecipient;
  /** The member whose limit counts it, if one does. */
  readonly senderId: string | null;
}

/** The join link by which somebody has asked to be invited. */
export interface AskedBy {
  readonly joinLinkId: string;
  /** Who has made the link, and answers for whom it lets in; null if the host did. */
  readonly makerId: string | null;
  /** When the link ends, in epoch milliseconds: the invitation lasts no longer. */
  readonly until: number;
}

/** How an invitation is sent again. */
export interface Renewal {
  /** Another address. @default the one it was sent to */
  readonly email?: string;
  /** Whether it need not wait for the letter before. @default false */
  readonly isFree?: boolean;
  /** The join link by which it was asked for; left out, whoever sends it answers for it alone. */
  readonly askedBy?: AskedBy;
}

/** Whom an invitation is for, what its mail is made of, and what is known of the address. */
interface Inviting {
  readonly member: MemberEntity;
  readonly content: InvitationContent;
  readonly known: KnownRecipient;
  /** The join link by which it was asked for, if it was: the limits of who sends are none of those who ask. */
  readonly askedBy?: AskedBy | undefined;
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
   * the portal's, `INVITATION_VOID` where the access has ended, `EMAIL_DOMAIN_NOT_ALLOWED`, `RESEND_TOO_SOON`, `PENDING_LIMIT` or
   * `INVITATION_RATE_LIMIT`.
   */
  async add(
    writes: Writes,
    actor: Actor,
    { member, content, known, askedBy }: Inviting,
  ): Promise<InvitationEntity> {
    const { templateId } = content;
    const { portalId } = member;
    assertLasting(member, this.clock.now());
    if (templateId !== null) {
      const which = { id: templateId, portalId, kind: INVITATION_KIND } as const;
      await templateForUpdate(writes.manager, which, 'templateId');
    }
    assertAllowedAddress(member.email, known.domains);
    if (askedBy) this.rule.assertRested(known);
    else this.rule.assertMaySend(known, { addsPending: true });
    const inviterId = askedBy ? askedBy.makerId : inviterOf(actor);
    const invitation = { inviterId, ...this.row({ member, content, askedBy }) };
    writes.insert(InvitationEntity, invitation);
    const senderId = askedBy ? null : inviterId;
    this.send(writes, actor, { type: 'invitation.sent', invitation, known, senderId });
    return invitation;
  }

  /**
   * Sends one more link, to another address if one is given; the ones before are dead from now on. With `isFree` it does not
   * wait for the letter before. Throws `INVITATION_VOID` where the access has ended, `EMAIL_DOMAIN_NOT_ALLOWED`, `RESEND_TOO_SOON`,
   * `INVITATION_RATE_LIMIT`, or `PENDING_LIMIT` for one that had expired.
   */
  async renew(
    manager: EntityManager,
    actor: Actor,
    { invitation, member }: Pick<InvitedMember, 'invitation' | 'member'>,
    { email = invitation.email, isFree = false, askedBy }: Renewal = {},
  ): Promise<InvitationEntity> {
    const now = this.clock.now();
    assertLasting(member, now);
    const known = await this.recipients.read(manager, actor, { ...invitation, email });
    assertAllowedAddress(email, known.domains);
    const addsPending = stateAt(invitation, now) !== OPEN;
    if (askedBy) this.rule.assertRested(known);
    else this.rule.assertMaySend(known, { addsPending, isFree });
    const { id, portalId } = invitation;
    const edit = {
      email,
      generation: invitation.generation + 1,
      nonces: [...invitation.nonces, this.signer.nonce()],
      inviterId: askedBy ? askedBy.makerId : inviterOf(actor),
      joinLinkId: askedBy?.joinLinkId ?? null,
      delivery: QUEUED,
      sentAt: now,
      expiresAt: this.endOf(now, askedBy),
      copiedAt: 0,
      updatedAt: now,
      version: invitation.version + 1,
    };
    const renewed = { ...invitation, ...edit };
    const writes = new Writes(manager);
    writes.update(InvitationEntity, { id, portalId }, edit);
    const senderId = askedBy ? null : renewed.inviterId;
    this.send(writes, actor, { type: 'invitation.resent', invitation: renewed, known, senderId });
    await writes.flush();
    return renewed;
  }

  /** Notes that the present link is answered to the actor, from where on it proves no address. */
  async noteCopied(
    manager: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
  ): Promise<void> {
    const { id, portalId, copiedAt } = invitation;
    const writes = new Writes(manager);
    if (copiedAt === 0)
      writes.update(InvitationEntity, { id, portalId }, { copiedAt: this.clock.now() });
    this.events.add(writes, actor, {
      type: 'invitation.link_copied',
      subject: { type: 'invitation', id },
      data: invitationEventData(invitation),
    });
    await writes.flush();
  }

  private row({
    member,
    content,
    askedBy,
  }: Omit<Inviting, 'known'>): Omit<InvitationEntity, 'inviterId'> {
    const now = this.clock.now();
    return {
      id: newId(),
      portalId: member.portalId,
      memberId: member.id,
      audience: member.audience,
      clientId: member.clientId,
      email: member.email,
      joinLinkId: askedBy?.joinLinkId ?? null,
      status: OPEN,
      generation: 0,
      nonces: [this.signer.nonce()],
      message: content.message,
      templateId: content.templateId,
      locale: content.locale,
      delivery: QUEUED,
      sentAt: now,
      expiresAt: this.endOf(now, askedBy),
      copiedAt: 0,
      openedAt: 0,
      endedAt: 0,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }

  private endOf(now: number, askedBy: AskedBy | undefined): number {
    return Math.min(now + this.options.expiresIn, askedBy?.until ?? Infinity);
  }

  /** The letter is noted at its address, whatever becomes of the invitation. */
  private send(writes: Writes, actor: Actor, { type, invitation, known, senderId }: Sending): void {
    const { id, portalId, audience, memberId, email, sentAt } = invitation;
    const leavesAt = this.rule.nextAt(known);
    writes.insert(LetterEntity, {
      id: newId(),
      portalId,
      audience,
      memberId,
      senderId,
      email,
      kind: 'invitation',
      sentAt,
      leavesAt,
    });
    this.events.add(writes, actor, {
      type,
      subject: { type: 'invitation', id },
      data: invitationEventData(invitation),
      holdFor: leavesAt - sentAt,
    });
  }
}

/** A link to what has ended could not be accepted: that takes another end first. */
function assertLasting({ accessUntil }: MemberEntity, now: number): void {
  if (isPast(accessUntil, now))
    throw new ClienteleError('INVITATION_VOID', { details: { void: 'ended' } });
}
