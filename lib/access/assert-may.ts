import type { Acting } from '../domain/access/acting.js';
import {
  type MemberAction,
  type MemberRefusal,
  type PolicyTarget,
  refusal,
} from '../domain/members/member-policy.js';
import type { BuiltInPermission } from '../domain/permissions/built-in-permissions.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** Throws the refusal of an action, if the rules refuse it. */
export function assertMay(action: MemberAction, acting: Acting, target: PolicyTarget): void {
  assertNotRefused(refusal(action, acting, target), acting);
}

/**
 * Throws a refusal as its coded error; null passes. What is missing is named with whether the acting one can ask for it.
 */
export function assertNotRefused(refused: MemberRefusal | null, acting: Acting): void {
  if (!refused) return;
  if (refused.code === 'PERMISSION_DENIED') throw permissionDenied(refused.missing, acting);
  const { code, ...details } = refused;
  throw new ClienteleError(code, Object.keys(details).length > 0 ? { details } : {});
}

/** The refusal of one who lacks built-in permissions, all of which it needs. */
export function permissionDenied(
  missing: readonly BuiltInPermission[],
  acting: Pick<Acting, 'mayAskFor'>,
): ClienteleError {
  const requestable = missing.every((key) => acting.mayAskFor(key));
  return new ClienteleError('PERMISSION_DENIED', { details: { missing, requestable } });
}
