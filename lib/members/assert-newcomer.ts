import type { EntityManager } from 'typeorm';
import { isPending } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import type { KnownRecipient } from '../invitations/recipient.query.js';

/** Throws `ALREADY_INVITED` or `ALREADY_MEMBER` with its id when the audience, which is locked, has a member with this email. */
export async function assertNewcomer(
  manager: EntityManager,
  portalId: string,
  { member }: KnownRecipient,
): Promise<void> {
  if (!member) return;
  const { id, status } = member;
  const isInvited = isPending(status) && (await openInvitationOf(manager, { id, portalId }));
  throw new ClienteleError(isInvited ? 'ALREADY_INVITED' : 'ALREADY_MEMBER', {
    details: { memberId: id },
  });
}
