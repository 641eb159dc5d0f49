import type { EntityManager } from 'typeorm';
import { readForUpdate } from '../database/read-for-update.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';

/** The invitation of a member that is not finished, expired or not; null if it has none. Locks it. */
export async function openInvitationOf(
  manager: EntityManager,
  { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
): Promise<InvitationEntity | null> {
  const [open] = await readForUpdate(manager, InvitationEntity, {
    memberId,
    portalId,
    status: OPEN,
  });
  return open ?? null;
}
