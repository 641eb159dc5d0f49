import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { chunksOf } from '../database/chunks.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { isActive } from '../domain/members/member-status.js';
import { inviterOf } from '../invitations/invitation-issuer.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** What edits change of a member's row. */
export type MemberPatch = Partial<
  Pick<
    MemberEntity,
    | 'name'
    | 'nameKey'
    | 'searchKey'
    | 'portalRate'
    | 'role'
    | 'status'
    | 'mode'
    | 'profileId'
    | 'permissions'
    | 'reviewedAt'
    | 'idleSince'
  >
>;

/** Writes edits of members; each moves the version. */
@Injectable()
export class MemberWriter {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Writes the edit and answers the row as it is then. */
  async write(
    manager: EntityManager,
    member: MemberEntity,
    patch: MemberPatch,
  ): Promise<MemberEntity> {
    const now = this.clock.now();
    const isLetIn = patch.status !== undefined && isActive(patch.status);
    const idle = isLetIn ? { idleSince: now } : {};
    const edit = { ...patch, ...idle, updatedAt: now, version: member.version + 1 };
    await manager
      .getRepository(MemberEntity)
      .update({ id: member.id, portalId: member.portalId }, edit);
    return { ...member, ...edit };
  }

  /** Writes an edit of what a member may do. Who edits one with an open invitation becomes its inviter, and answers for it. */
  async regrant(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity,
    patch: MemberPatch,
  ): Promise<MemberEntity> {
    await manager
      .getRepository(InvitationEntity)
      .update(
        { memberId: member.id, portalId: member.portalId, status: OPEN },
        { inviterId: inviterOf(actor) },
      );
    return this.write(manager, member, patch);
  }

  /** The same edit of many members, in a few statements however many they are. */
  async regrantAll(
    manager: EntityManager,
    actor: Actor,
    members: readonly MemberEntity[],
    patch: MemberPatch,
  ): Promise<void> {
    const { portalId } = actor;
    const edit = { ...patch, updatedAt: this.clock.now(), version: () => 'version + 1' };
    for (const some of chunksOf(members.map(({ id }) => id))) {
      await manager
        .getRepository(InvitationEntity)
        .update({ memberId: In(some), portalId, status: OPEN }, { inviterId: inviterOf(actor) });
      await manager.getRepository(MemberEntity).update({ id: In(some), portalId }, edit);
    }
  }
}
