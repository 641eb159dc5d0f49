import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertMay, assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Acting } from '../domain/access/acting.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { type InvitationView, invitationView } from '../invitations/invitation.view.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { acceptedStatus } from './accepted-status.js';
import { assertWithinOwnEnd } from './assert-within-own-end.js';
import { InvitationVoids } from './invitation-voids.js';
import { invitedTarget } from './invited-target.js';
import { MemberTransactions } from './member-transactions.js';

/** Sends invitations again. */
@Injectable()
export class InvitationResender {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly finder: InvitationFinder,
    private readonly transactions: MemberTransactions,
    private readonly escalation: EscalationRule,
    private readonly writer: InvitationWriter,
    private readonly voids: InvitationVoids,
  ) {}

  /** See `InvitationsService.resend`. */
  async resend(actor: Actor, id: string, joined?: EntityManager): Promise<InvitationView> {
    const seen = await this.finder.byId(id, actor.portalId, joined);
    return this.transactions.run(async (manager) => {
      const acting = await this.transactions.lock(manager, actor, seen);
      const found = await this.finder.forUpdate(manager, id, actor.portalId);
      const { invitation } = found;
      assertMay('resend', acting, invitedTarget(invitation));
      this.finder.assertPossible(invitation, 'resend');
      if (!found.member) throw new ClienteleError('NOT_FOUND');
      acceptedStatus(found.member);
      await this.assertMayGive(manager, acting, found.member);
      const isFree = acting.kind === 'staff' && (await this.voids.of(manager, found)) !== null;
      const renewed = await this.writer.renew(manager, actor, found, { isFree });
      const { resendAfter } = this.settings.invitations;
      const view = invitationView(renewed, renewed.sentAt, resendAfter);
      const known = [{ invitation: renewed, member: found.member }];
      return (await this.voids.shown(manager, actor, [view], known))[0] ?? view;
    }, joined);
  }

  /** Who sends an invitation again hands out what it promises. */
  private async assertMayGive(
    manager: EntityManager,
    acting: Acting,
    member: MemberEntity,
  ): Promise<void> {
    assertNotRefused(invitingRefusal(acting, member), acting);
    assertWithinOwnEnd(acting, member.accessUntil);
    const context = { manager, portalId: member.portalId, acting };
    await this.escalation.assertMemberHeld(context, member);
  }
}
