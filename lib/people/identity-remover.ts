import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { EventRecorder } from '../events/event-recorder.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PersonMemberships } from './person-memberships.js';

/** Removes the memberships of people who are gone. */
@Injectable()
export class IdentityRemover {
  constructor(
    private readonly memberships: PersonMemberships,
    private readonly invitations: InvitationCloser,
    private readonly events: EventRecorder,
  ) {}

  /** See `IdentitiesService.gone`. */
  async remove(identityId: string, joined?: EntityManager): Promise<void> {
    for (const member of await this.memberships.of(identityId, joined))
      await this.memberships.change(
        member,
        (manager, present) => this.one(manager, present),
        joined,
      );
  }

  private async one(manager: EntityManager, member: MemberEntity): Promise<void> {
    const { id, portalId, status, locale } = member;
    const actor = hostActor(portalId);
    const open = await openInvitationOf(manager, member);
    if (open) await this.invitations.cancel(manager, actor, open);
    await manager.getRepository(MemberEntity).delete({ id, portalId });
    await this.events.record(manager, actor, {
      type: 'member.removed',
      subject: { type: 'member', id },
      data: { ...memberEventData(member), status, locale, reason: 'identity_gone' },
    });
  }
}
