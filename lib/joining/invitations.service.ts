import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay, assertNotRefused } from '../access/assert-may.js';
import { type Actor, hostActor } from '../callers/actor.js';
import { lockAudience } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { InvitationCanceller } from '../invitations/invitation-canceller.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { InvitationIssuer } from '../invitations/invitation-issuer.js';
import { type InvitationMail, InvitationRenderer } from '../invitations/invitation-renderer.js';
import { type InvitationView, invitationView } from '../invitations/invitation.view.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import {
  type AcceptInvitation,
  type Acceptance,
  assertAcceptable,
  InvitationAcceptance,
  type InvitedCaller,
} from './invitation-acceptance.js';
import { type InvitationPreview, InvitationPreviewer } from './invitation-previewer.js';

/** What happens to invitations after they were sent. Members are invited by `MembersService.create`. */
@Injectable()
export class InvitationsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly finder: InvitationFinder,
    private readonly issuer: InvitationIssuer,
    private readonly canceller: InvitationCanceller,
    private readonly acceptance: InvitationAcceptance,
    private readonly escalation: EscalationRule,
    private readonly previewer: InvitationPreviewer,
    private readonly renderer: InvitationRenderer,
  ) {}

  /**
   * Sends the invitation again: a new link and a new end, and the actor becomes the inviter.
   * Works on an expired one. Throws `NOT_FOUND`, how it has ended, `RESEND_TOO_SOON`, `INVITATION_RATE_LIMIT`,
   * `PENDING_LIMIT` for one that had expired, `MEMBER_STATE` for a deactivated member, or a refusal of the actor.
   */
  async resend(actor: Actor, id: string, joined?: EntityManager): Promise<InvitationView> {
    const seen = await this.finder.byId(id, actor.portalId, joined);
    return this.transactions.run(async (manager) => {
      await lockAudience(manager, seen);
      const acting = await this.actors.load(actor, manager);
      const { invitation, member } = await this.finder.forUpdate(manager, id, actor.portalId);
      assertMay('resend', acting, targetOf(invitation));
      this.finder.assertPossible(invitation, 'resend');
      if (!member) throw new ClienteleError('NOT_FOUND');
      assertAcceptable(member);
      await this.assertMayGive(manager, acting, member);
      const renewed = await this.issuer.renew(manager, actor, invitation);
      return invitationView(renewed, renewed.sentAt, this.settings.invitations.resendAfter);
    }, joined);
  }

  /** Ends an open invitation and removes its member, if that is pending. Throws `NOT_FOUND`, how it has ended, or a refusal. */
  async cancel(actor: Actor, id: string, joined?: EntityManager): Promise<void> {
    const seen = await this.finder.byId(id, actor.portalId, joined);
    await this.transactions.run(async (manager) => {
      await lockAudience(manager, seen);
      const acting = await this.actors.load(actor, manager);
      const { invitation } = await this.finder.forUpdate(manager, id, actor.portalId);
      assertMay('cancel', acting, targetOf(invitation));
      await this.canceller.end(manager, actor, invitation, 'cancel');
    }, joined);
  }

  /** The invited person says no. Throws `INVITATION_NOT_FOUND` or how it has ended. */
  async decline(token: unknown, { domain }: Pick<InvitedCaller, 'domain'>): Promise<void> {
    const link = await this.finder.byToken(token, domain);
    this.finder.assertOpen(link, 'decline');
    const { portalId, id } = link.invitation;
    await this.transactions.run(async (manager) => {
      await lockAudience(manager, link.invitation);
      const { invitation } = await this.finder.forUpdate(manager, id, portalId);
      this.finder.assertOpen({ ...link, invitation }, 'decline');
      await this.canceller.end(manager, hostActor(portalId), invitation, 'decline');
    });
  }

  /**
   * The invited person says yes: makes it a member, in one transaction. Throws what the link's state says,
   * `WRONG_RECIPIENT`, `LOGIN_REQUIRED`, `VALIDATION_FAILED`, `WEAK_PASSWORD`, `INVITATION_VOID`, `ALREADY_MEMBER`,
   * `MEMBER_STATE` or `SEAT_LIMIT`.
   */
  accept(input: AcceptInvitation, caller: InvitedCaller): Promise<Acceptance> {
    return this.acceptance.accept(input, caller);
  }

  /** What accepting the link would do; notes that it was looked at. Throws what `accept` would. */
  preview(token: unknown, { domain }: Pick<InvitedCaller, 'domain'>): Promise<InvitationPreview> {
    return this.previewer.preview(token, domain);
  }

  /**
   * The mail of a sending, or null when its link is dead by now: sent again since, expired or ended. It is made from the
   * invitation's template, else from the portal's default one, else from the built-in text.
   */
  render(
    event: ClienteleEvent<'invitation.sent' | 'invitation.resent'>,
  ): Promise<InvitationMail | null> {
    return this.renderer.render(event);
  }

  /** Who sends an invitation again hands out what it promises. */
  private async assertMayGive(
    manager: EntityManager,
    acting: Awaited<ReturnType<ActingLoader['load']>>,
    member: MemberEntity,
  ): Promise<void> {
    assertNotRefused(invitingRefusal(acting, member));
    const context = { manager, portalId: member.portalId, acting };
    await this.escalation.assertMemberHeld(context, member);
  }
}

function targetOf({ clientId, memberId }: InvitationEntity) {
  return { kind: clientId === null ? ('staff' as const) : ('client' as const), clientId, memberId };
}
