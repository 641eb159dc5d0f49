import { type EntityManager, Not } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Throws `ALREADY_MEMBER` when the person is another member of the same audience: whose email has changed could come twice. */
export async function assertOnlyMembership(
  manager: EntityManager,
  { id, portalId, audience }: MemberEntity,
  identityId: string,
): Promise<void> {
  const rows = manager.getRepository(MemberEntity);
  if (await rows.existsBy({ portalId, audience, identityId, id: Not(id) }))
    throw new ClienteleError('ALREADY_MEMBER');
}
