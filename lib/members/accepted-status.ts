import { type MemberStatus, statusOnceAccepted } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberEntity } from '../schema/member.entity.js';

/** The status of a member once its link is accepted; throws `MEMBER_STATE` for one that was shut out. */
export function acceptedStatus({ status }: Pick<MemberEntity, 'status'>): MemberStatus {
  const next = statusOnceAccepted(status);
  if (!next) throw new ClienteleError('MEMBER_STATE', { details: { status } });
  return next;
}
