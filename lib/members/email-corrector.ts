import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { normalizeEmail } from '../domain/members/email.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { isPending } from '../domain/members/member-status.js';
import { nameColumns } from '../domain/members/search-key.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { assertAllowedAddress } from '../invitations/assert-allowed-address.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { MemberScopeStore } from '../scopes/member-scope-store.js';
import { assertNewcomer } from './assert-newcomer.js';
import { assertWithinOwnEnd } from './assert-within-own-end.js';
import { assertWithinOwnScope } from './assert-within-own-scope.js';
import type { ChangingMember } from './member-changer.js';
import { MemberWriter } from './member-writer.js';

/** Corrects the email of members that nobody has accepted for yet, inside a change of one. */
@Injectable()
export class EmailCorrector {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly writer: MemberWriter,
    private readonly scopes: MemberScopeStore,
    private readonly escalation: EscalationRule,
    private readonly invitations: InvitationWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Sets the email, and sends an invitation that waits to the new address: who was invited by the old one has a dead link.
   * Throws `MEMBER_STATE` for a member that is not pending, `ALREADY_INVITED` or `ALREADY_MEMBER` for an address that is taken,
   * `EMAIL_DOMAIN_NOT_ALLOWED`, `INVITATION_VOID` where the access has ended, `PERMISSION_ESCALATION`, also where a client user would let somebody else see what it does not, and
   * what sending throws.
   */
  async correct(
    actor: Actor,
    { manager, acting, member }: ChangingMember,
    given: string,
  ): Promise<MemberEntity> {
    const { status } = member;
    const email = acceptedEmail(given);
    if (!isPending(status)) throw new ClienteleError('MEMBER_STATE', { details: { status } });
    if (email === member.email) return member;
    assertNotRefused(invitingRefusal(acting, member), acting);
    assertWithinOwnEnd(acting, member.accessUntil);
    const context = { manager, portalId: actor.portalId, acting };
    await this.escalation.assertMemberHeld(context, member);
    await assertWithinOwnScope({ manager, acting, member }, this.scopes, this.clock.now());
    const known = await this.invitations.recipient(manager, actor, { ...member, email });
    await assertNewcomer(manager, actor.portalId, known);
    assertAllowedAddress(email, known.domains);
    const changed = await this.write(manager, actor, member, email);
    const open = await openInvitationOf(manager, member);
    if (open)
      await this.invitations.renew(
        manager,
        actor,
        { invitation: open, member: changed },
        { email },
      );
    return changed;
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity,
    email: string,
  ): Promise<MemberEntity> {
    const change = { email, ...nameColumns(member.name, email) };
    const changed = await this.writer.update(manager, member, change);
    await this.events.record(manager, actor, {
      type: 'member.updated',
      subject: { type: 'member', id: member.id },
      data: {
        ...memberEventData(changed),
        change: { before: { email: member.email }, after: { email } },
      },
    });
    return changed;
  }
}

function acceptedEmail(given: string): string {
  const email = normalizeEmail(given);
  if (email === null) throw invalidFields({ email: 'must be an email address' });
  return email;
}
