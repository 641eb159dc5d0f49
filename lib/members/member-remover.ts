import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { MemberActor } from '../callers/member-actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { isPending } from '../domain/members/member-status.js';
import { EventRecorder } from '../events/event-recorder.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { MemberEntity } from '../schema/member.entity.js';
import { LastAdminRule } from './last-admin-rule.js';
import { LostAdmins } from './lost-admins.js';
import { type ChangingMember, MemberChanger } from './member-changer.js';

/** Takes members away: by others, or by themselves. */
@Injectable()
export class MemberRemover {
  constructor(
    private readonly changer: MemberChanger,
    private readonly lastAdmin: LastAdminRule,
    private readonly lostAdmins: LostAdmins,
    private readonly invitations: InvitationCloser,
    private readonly events: EventRecorder,
  ) {}

  /** See `MembersService.remove`. */
  remove(
    actor: Actor,
    id: string,
    { notify }: { notify?: boolean },
    joined?: EntityManager,
  ): Promise<void> {
    const work = (changing: ChangingMember) => this.end(actor, changing, notify);
    return this.changer.change({ actor, id, actions: ['remove'], work }, joined);
  }

  /** See `MembersService.leave`. */
  leave(actor: MemberActor, joined?: EntityManager): Promise<void> {
    const work = (changing: ChangingMember) => this.end(actor, changing);
    return this.changer.change({ actor, id: actor.memberId, actions: [], work }, joined);
  }

  private async end(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    notify?: boolean,
  ): Promise<void> {
    const { id, portalId } = member;
    await this.lastAdmin.assertNotLast(manager, acting, member, known.isLastAdmin);
    const wasOnly = await this.lostAdmins.isOnly(manager, member, known.isOnlyAdmin);
    const open = known.invitation && (await openInvitationOf(manager, member));
    if (open) await this.invitations.cancel(manager, actor, open);
    // One that waits for its invitation is gone with it.
    if (!open || !isPending(member.status))
      await manager.getRepository(MemberEntity).delete({ id, portalId });
    await this.events.record(manager, actor, {
      type: 'member.removed',
      subject: { type: 'member', id },
      data: { ...memberEventData(member), status: member.status, locale: member.locale },
      notify,
    });
    if (wasOnly) await this.lostAdmins.tell(manager, actor, member);
  }
}
