import type { Acting } from '../domain/access/acting.js';
import {
  type MemberAction,
  type MemberRefusal,
  type PolicyTarget,
  refusal,
} from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** Throws the refusal of an action, if the rules refuse it. */
export function assertMay(action: MemberAction, acting: Acting, target: PolicyTarget): void {
  assertNotRefused(refusal(action, acting, target));
}

/** Throws a refusal as its coded error; null passes. */
export function assertNotRefused(refused: MemberRefusal | null): void {
  if (!refused) return;
  const { code, ...details } = refused;
  throw new ClienteleError(code, Object.keys(details).length > 0 ? { details } : {});
}
