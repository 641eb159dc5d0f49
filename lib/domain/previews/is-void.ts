import type { Acting } from '../access/acting.js';
import { NO_END } from '../members/access-end.js';
import { invitingRefusal, refusal } from '../members/member-policy.js';
import type { Catalogue } from '../permissions/catalogue.js';
import { missingToGive } from '../permissions/escalation.js';
import type { MemberState } from './key-changes.js';

/**
 * Whether an invitation is void because its inviter, an active client user, could not give any more what the invited member
 * has. It is the rule by which one is accepted, asked about a whole portal at once. Ends are no matter of permissions: what is
 * void by one is none of the invitations that are asked about.
 */
export function isVoid(
  catalogue: Catalogue,
  { sets, member: inviter }: MemberState,
  invited: MemberState['member'],
): boolean {
  const portalWide = sets.portalWide(inviter);
  const acting: Acting = {
    kind: 'client',
    memberId: inviter.id,
    clientId: inviter.clientId,
    role: inviter.role,
    accessUntil: NO_END,
    clients: new Set([inviter.clientId]),
    assignmentId: null,
    allows: (key) => portalWide.has(catalogue.indexOf(key)),
    mayAskFor: () => false,
    giving: null,
  };
  const { clientId, role, mode } = invited;
  const target = { kind: 'client', memberId: null, clientId } as const;
  if (refusal('create', acting, target) ?? invitingRefusal(acting, { role, mode })) return true;
  const held = sets.heldBy(inviter);
  return sets.givenTo(invited).some((given) => missingToGive(held, given).length > 0);
}
