import type { BuiltInPermission } from '../permissions/built-in-permissions.js';
import { ADMIN, type MemberKind, type MemberRole } from './member-role.js';

/** What can be done about members. */
export type MemberAction =
  | 'read'
  | 'create'
  | 'resend'
  | 'cancel'
  | 'remove'
  | 'deactivate'
  | 'activate'
  | 'rename'
  | 'role'
  | 'permissions'
  | 'scope'
  | 'rates'
  | 'review';

/** The acting one, as far as the rules look at it. The host itself acts as a staff admin. */
export interface PolicyActor {
  readonly kind: MemberKind;
  readonly memberId: string | null;
  readonly clientId: string | null;
  readonly role: MemberRole;
  /** Whether it has a built-in permission now, every layer counted. */
  allows(key: BuiltInPermission): boolean;
}

/** The member an action is about; one that is to be created has no id yet. */
export interface PolicyTarget {
  readonly kind: MemberKind;
  readonly memberId: string | null;
  readonly clientId: string | null;
}

/** Why an action is refused. */
export type MemberRefusal =
  | { readonly code: 'NOT_FOUND' | 'SELF_CHANGE' | 'STAFF_ONLY' }
  | { readonly code: 'ROLE_REQUIRED'; readonly role: MemberRole }
  | { readonly code: 'PERMISSION_DENIED'; readonly missing: readonly BuiltInPermission[] };

/** What a client user needs for an action; null keeps it to staff. */
const NEEDED: Readonly<Record<MemberAction, BuiltInPermission | null>> = {
  read: 'users.view',
  create: 'users.invite',
  resend: 'users.invite',
  cancel: 'users.invite',
  remove: 'users.remove',
  deactivate: 'users.remove',
  activate: 'users.remove',
  rename: 'users.edit',
  role: 'users.edit',
  permissions: 'users.edit',
  scope: null,
  rates: null,
  review: 'users.edit',
};

const NEVER_ON_ONESELF: ReadonlySet<MemberAction> = new Set([
  'remove',
  'deactivate',
  'activate',
  'role',
  'permissions',
  'scope',
  'review',
]);

/** Why the actor may not do this to the target, or null if it may. Both are of one portal. */
export function refusal(
  action: MemberAction,
  actor: PolicyActor,
  target: PolicyTarget,
): MemberRefusal | null {
  if (!isVisible(actor, target)) return { code: 'NOT_FOUND' };
  if (isSelf(actor, target) && NEVER_ON_ONESELF.has(action)) return { code: 'SELF_CHANGE' };
  return actor.kind === 'staff'
    ? staffRefusal(action, actor, target)
    : clientRefusal(action, actor);
}

/** Whether the target exists for the actor at all: for a client user, only its own client's users do. */
export function isVisible(actor: PolicyActor, target: PolicyTarget): boolean {
  return actor.kind === 'staff' || (target.kind === 'client' && target.clientId === actor.clientId);
}

/** What a client user needs besides `users.invite` to give another role than member, or other permissions than default. */
export function invitingRefusal(
  actor: PolicyActor,
  given: { readonly role: MemberRole; readonly mode: string },
): MemberRefusal | null {
  const plain = given.role !== ADMIN && given.mode === 'default';
  if (actor.kind === 'staff' || plain || actor.allows('users.edit')) return null;
  return { code: 'PERMISSION_DENIED', missing: ['users.edit'] };
}

function staffRefusal(
  action: MemberAction,
  actor: PolicyActor,
  target: PolicyTarget,
): MemberRefusal | null {
  const aboutStaff = target.kind === 'staff' && action !== 'read';
  return aboutStaff && actor.role !== ADMIN ? { code: 'ROLE_REQUIRED', role: ADMIN } : null;
}

function clientRefusal(action: MemberAction, actor: PolicyActor): MemberRefusal | null {
  const key = NEEDED[action];
  if (key === null) return { code: 'STAFF_ONLY' };
  return actor.allows(key) ? null : { code: 'PERMISSION_DENIED', missing: [key] };
}

function isSelf(actor: PolicyActor, target: PolicyTarget): boolean {
  return actor.memberId !== null && actor.memberId === target.memberId;
}
