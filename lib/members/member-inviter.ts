import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { isDeactivated } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import { type InvitationContent, InvitationWriter } from '../invitations/invitation-writer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { type ChangingMember, MemberFinder } from './member-finder.js';
import { MemberPresenter } from './member-presenter.js';
import type { MemberView } from './member.view.js';

/** Sends links to members that were made without one. */
@Injectable()
export class MemberInviter {
  constructor(
    private readonly finder: MemberFinder,
    private readonly unverified: UnverifiedIdentities,
    private readonly escalation: EscalationRule,
    private readonly invitations: InvitationWriter,
    private readonly presenter: MemberPresenter,
  ) {}

  /** See `MembersService.invite`. */
  async invite(
    actor: Actor,
    id: string,
    content: InvitationContent,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const work = async ({ manager, acting, member }: ChangingMember): Promise<MemberView> => {
      await this.assertInvitable(manager, member);
      assertNotRefused(invitingRefusal(acting, member));
      const context = { manager, portalId: actor.portalId, acting };
      await this.escalation.assertMemberHeld(context, member);
      await this.invitations.create(manager, actor, member, content);
      return this.presenter.within(manager, actor, member);
    };
    const view = await this.finder.change({ actor, id, actions: ['create'], work }, joined);
    return joined ? view : this.presenter.afterCommit(actor, view);
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
