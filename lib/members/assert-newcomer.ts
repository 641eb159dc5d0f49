import type { EntityManager } from 'typeorm';
import { type Audience, audienceKey } from '../callers/audience.js';
import { readForUpdate } from '../database/read-for-update.js';
import { isPending } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Throws `ALREADY_INVITED` or `ALREADY_MEMBER` with its id when the audience, which is locked, has a member with this email. */
export async function assertNewcomer(
  manager: EntityManager,
  audience: Audience,
  email: string,
): Promise<void> {
  const { portalId } = audience;
  const [first] = await readForUpdate(manager, MemberEntity, {
    portalId,
    audience: audienceKey(audience),
    email,
  });
  if (first?.email !== email) return;
  const isInvited = isPending(first.status) && (await openInvitationOf(manager, first)) !== null;
  throw new ClienteleError(isInvited ? 'ALREADY_INVITED' : 'ALREADY_MEMBER', {
    details: { memberId: first.id },
  });
}
