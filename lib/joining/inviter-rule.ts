import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { isLater, isPast } from '../domain/members/access-end.js';
import { refusingList } from '../domain/members/allowed-domains.js';
import { invitingRefusal, refusal } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import { JoinLinkRule } from './join-link-rule.js';

/** Keeps to what inviters could still give: an invitation is worth no more than its inviter is now. */
@Injectable()
export class InviterRule {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly escalation: EscalationRule,
    private readonly joinLinks: JoinLinkRule,
  ) {}

  /**
   * Throws `INVITATION_VOID` when what is given has ended, the address is not allowed any more, its join link is over, or the
   * inviter is not usable, may not or cannot give it now.
   */
  async assertCouldStillGive(
    manager: EntityManager,
    { invitation, member, domains }: InvitedMember,
  ): Promise<void> {
    const { portalId, inviterId } = invitation;
    if (isPast(member.accessUntil, this.clock.now())) throw new ClienteleError('INVITATION_VOID');
    if (refusingList(invitation.email, domains) !== null)
      throw new ClienteleError('INVITATION_VOID');
    await this.joinLinks.assertServes(manager, invitation);
    const acting =
      inviterId === null
        ? this.actors.asAdmin()
        : await this.actors.member({ memberId: inviterId, portalId }, manager);
    if (!acting) throw new ClienteleError('INVITATION_VOID');
    const isLonger = acting.kind === 'client' && isLater(member.accessUntil, acting.accessUntil);
    const refused =
      refusal('create', acting, { ...member, memberId: null }) ??
      invitingRefusal(acting, { role: member.role, mode: member.mode });
    const missing = await this.escalation.missingOf({ manager, portalId, acting }, member);
    if (isLonger || refused || missing.length > 0) throw new ClienteleError('INVITATION_VOID');
  }
}
