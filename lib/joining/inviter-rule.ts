import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { invitingRefusal, refusal } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';

/** Keeps to what inviters could still give: an invitation is worth no more than its inviter is now. */
@Injectable()
export class InviterRule {
  constructor(
    private readonly actors: ActingLoader,
    private readonly escalation: EscalationRule,
  ) {}

  /** Throws `INVITATION_VOID` when the inviter is not active any more, or may not or cannot give this now. */
  async assertCouldStillGive(
    manager: EntityManager,
    invitation: InvitationEntity,
    member: MemberEntity,
  ): Promise<void> {
    const { portalId, inviterId } = invitation;
    const acting =
      inviterId === null
        ? this.actors.asAdmin()
        : await this.actors.member({ memberId: inviterId, portalId }, manager);
    if (!acting) throw new ClienteleError('INVITATION_VOID');
    const refused =
      refusal('create', acting, { ...member, memberId: null }) ??
      invitingRefusal(acting, { role: member.role, mode: member.mode });
    const missing = await this.escalation.missingOf({ manager, portalId, acting }, member);
    if (refused || missing.length > 0) throw new ClienteleError('INVITATION_VOID');
  }
}
