import { isPast } from '../domain/members/access-end.js';
import { isWithin, type SelectedScope } from '../domain/scopes/is-within.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberScopeStore } from '../scopes/member-scope-store.js';
import type { ChangingMember } from './member-changer.js';

type Selected = Awaited<ReturnType<MemberScopeStore['current']>>;

/**
 * Throws `PERMISSION_ESCALATION` when a client user lets a person of its choice see what it does not see itself, as by the address
 * of a member that waits.
 */
export async function assertWithinOwnScope(
  { manager, acting, member }: Pick<ChangingMember, 'manager' | 'acting' | 'member'>,
  scopes: MemberScopeStore,
  now: number,
): Promise<void> {
  const { kind, memberId } = acting;
  if (kind === 'staff' || memberId === null) return;
  const { portalId } = member;
  const theirs = selectedAt(await scopes.current(manager, member), now);
  const own = selectedAt(await scopes.current(manager, { id: memberId, portalId }), now);
  if (!isWithin(theirs, own))
    throw new ClienteleError('PERMISSION_ESCALATION', { details: { missing: [], scope: 'wider' } });
}

/** What is gone for good or past its end shows nothing. */
function selectedAt({ projects, groups }: Selected, now: number): SelectedScope {
  const there = projects.filter(({ goneAt, until }) => goneAt === 0 && !isPast(until, now));
  const present = groups.filter(({ goneAt }) => goneAt === 0);
  return {
    projects:
      projects.length === 0 ? null : new Map(there.map((one) => [one.projectId, one.until])),
    groups: groups.length === 0 ? null : new Set(present.map(({ groupId }) => groupId)),
  };
}
