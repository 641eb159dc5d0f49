import type { EntityManager } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from './member.entity.js';

/** Throws `ALREADY_MEMBER` when the person is in the member's audience already: whose email has changed could come twice. */
export async function refuseSecondMembership(
  manager: EntityManager,
  { portalId, audience }: MemberEntity,
  identityId: string,
): Promise<void> {
  const rows = manager.getRepository(MemberEntity);
  if (await rows.existsBy({ portalId, audience, identityId }))
    throw new ClienteleError('ALREADY_MEMBER');
}
