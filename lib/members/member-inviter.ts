import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { isDeactivated } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { assertWithinOwnEnd } from './assert-within-own-end.js';
import type { InvitedMember } from './created-member.js';
import { type ChangingMember, MemberChanger } from './member-changer.js';
import type { InviteMember } from './member-inputs.js';
import { invitationContent } from './new-member.js';

/** Sends links to members that were created without one. */
@Injectable()
export class MemberInviter {
  constructor(
    private readonly changer: MemberChanger,
    private readonly unverified: UnverifiedIdentities,
    private readonly escalation: EscalationRule,
    private readonly invitations: InvitationWriter,
  ) {}

  /** See `MembersService.invite`. */
  async invite(
    actor: Actor,
    id: string,
    input: InviteMember,
    joined?: EntityManager,
  ): Promise<InvitedMember> {
    const content = invitationContent(actor, input);
    const work = async ({ manager, acting, member }: ChangingMember): Promise<MemberEntity> => {
      await this.assertInvitable(manager, member);
      assertNotRefused(invitingRefusal(acting, member), acting);
      assertWithinOwnEnd(acting, member.accessUntil);
      const context = { manager, portalId: actor.portalId, acting };
      await this.escalation.assertMemberHeld(context, member);
      await this.invitations.create(manager, actor, member, content);
      return member;
    };
    const change = { actor, id, actions: ['create'], work } as const;
    const member = await this.changer.changeAndShow(change, joined, { isAll: false });
    return { member, invitation: member.invitation as InvitationView };
  }

  /**
   * An active member whose identity is missing and one whose identity is unverified are answered alike: which of
   * the two it is would tell whether the email had an identity before.
   */
  private async assertInvitable(manager: EntityManager, member: MemberEntity): Promise<void> {
    const { identityId, status } = member;
    if (identityId !== null && !(await this.unverified.has(identityId, manager)))
      throw new ClienteleError('ALREADY_MEMBER');
    if (isDeactivated(status)) throw new ClienteleError('MEMBER_STATE', { details: { status } });
    if (await openInvitationOf(manager, member)) throw new ClienteleError('ALREADY_INVITED');
  }
}
