import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { type FollowedDetails, followedDetails } from '../domain/members/followed-details.js';
import { refusingList } from '../domain/members/allowed-domains.js';
import type { EmailConflict } from '../domain/members/email-conflict.js';
import { normalizeEmail } from '../domain/members/email.js';
import { nameColumns } from '../domain/members/search-key.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import { MemberWriter } from '../members/member-writer.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { ChangedIdentity } from './identity-inputs.js';
import { PersonMemberships } from './person-memberships.js';

/** Has memberships follow their persons: email, name and standing. */
@Injectable()
export class IdentityFollower {
  constructor(
    private readonly memberships: PersonMemberships,
    private readonly writer: MemberWriter,
    private readonly domains: DomainListsQuery,
    private readonly events: EventRecorder,
  ) {}

  /** See `IdentitiesService.changed`. */
  async follow(change: ChangedIdentity, joined?: EntityManager): Promise<void> {
    const members = await this.memberships.of(change.identityId, joined);
    // One that came later knows of no revision yet, but the person's others do.
    const newest = Math.max(0, ...members.map(({ identityRevision }) => identityRevision));
    if (change.revision < newest) return;
    for (const member of members)
      await this.memberships.change(
        member,
        (manager, present) => this.one(manager, present, change),
        joined,
      );
  }

  private async one(
    manager: EntityManager,
    member: MemberEntity,
    { revision, email, name, disabled }: ChangedIdentity,
  ): Promise<void> {
    if (revision <= member.identityRevision) return;
    const address = email === undefined ? null : normalizeEmail(email);
    const conflict = address === null ? null : await this.conflictOf(manager, member, address);
    const wanted = followedDetails(member, { email: address, conflict, name, disabled });
    await this.write(manager, member, wanted, revision);
  }

  /** Writes what the member is to be; one that is so already only notes the revision, if there is one. */
  async write(
    manager: EntityManager,
    member: MemberEntity,
    wanted: Partial<FollowedDetails>,
    revision = member.identityRevision,
  ): Promise<void> {
    const { id, portalId } = member;
    const change = changedFields<FollowedDetails>(member, wanted);
    if (!change) {
      const noted = { identityRevision: revision };
      await manager.getRepository(MemberEntity).update({ id, portalId }, noted);
      return;
    }
    const { name = member.name, email = member.email } = change.after;
    const changed = await this.writer.follow(manager, member, {
      ...change.after,
      ...nameColumns(name, email),
      identityRevision: revision,
    });
    await this.events.record(manager, hostActor(portalId), {
      type: 'member.updated',
      subject: { type: 'member', id },
      data: { ...memberEventData(changed), change },
    });
  }

  /** What keeps the member from an email that it does not have yet. */
  private async conflictOf(
    manager: EntityManager,
    member: MemberEntity,
    email: string,
  ): Promise<EmailConflict | null> {
    if (email === member.email) return null;
    if (await this.isTaken(manager, member, email)) return 'taken';
    return refusingList(email, await this.domains.of(manager, member)) === null ? null : 'domain';
  }

  /** Whether another member of the audience, which is locked, has the email. */
  private async isTaken(
    manager: EntityManager,
    { id, portalId, audience }: MemberEntity,
    email: string,
  ): Promise<boolean> {
    const found = await manager.getRepository(MemberEntity).findBy({ portalId, audience, email });
    return found.some((other) => other.id !== id && other.email === email);
  }
}
