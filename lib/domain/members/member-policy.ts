import type { Acting } from '../access/acting.js';
import { isInSight } from '../clients/clients-in-sight.js';
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
  | 'end'
  | 'permissions'
  | 'scope'
  | 'rates'
  | 'clients'
  | 'review'
  | 'view'
  | 'copyLink'
  | 'joinLinks';

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
  end: 'users.edit',
  permissions: 'users.edit',
  scope: null,
  rates: null,
  clients: null,
  review: 'users.edit',
  view: null,
  copyLink: null,
  joinLinks: null,
};

const NEVER_ON_ONESELF: ReadonlySet<MemberAction> = new Set([
  'remove',
  'deactivate',
  'activate',
  'role',
  'end',
  'permissions',
  'scope',
  'clients',
  'review',
]);

/** Why the acting one may not do this to the target, or null if it may. Both are of one portal. */
export function refusal(
  action: MemberAction,
  acting: Acting,
  target: PolicyTarget,
): MemberRefusal | null {
  if (!isVisible(acting, target)) return { code: 'NOT_FOUND' };
  if (isSelf(acting, target) && NEVER_ON_ONESELF.has(action)) return { code: 'SELF_CHANGE' };
  return acting.kind === 'staff'
    ? staffRefusal(action, acting, target)
    : clientRefusal(action, acting);
}

/** Whether the target exists for the acting one at all: the users of clients in its sight do, and for staff all staff. */
export function isVisible(acting: Acting, { kind, clientId }: PolicyTarget): boolean {
  if (kind === 'staff') return acting.kind === 'staff';
  // No client in particular, as of a list: what is on it depends on the clients in sight.
  return clientId === null ? acting.kind === 'staff' : isInSight(acting.clients, clientId);
}

/** What a client user needs besides `users.invite` to give another role than member, or other permissions than default. */
export function invitingRefusal(
  acting: Acting,
  given: { readonly role: MemberRole; readonly mode: string },
): MemberRefusal | null {
  const plain = given.role !== ADMIN && given.mode === 'default';
  if (acting.kind === 'staff' || plain || acting.allows('users.edit')) return null;
  return { code: 'PERMISSION_DENIED', missing: ['users.edit'] };
}

function staffRefusal(
  action: MemberAction,
  acting: Acting,
  target: PolicyTarget,
): MemberRefusal | null {
  const aboutStaff = target.kind === 'staff' && action !== 'read';
  // Who holds a link can be the invited person, as far as the link goes.
  const isForAdmins = aboutStaff || action === 'copyLink';
  return isForAdmins && acting.role !== ADMIN ? { code: 'ROLE_REQUIRED', role: ADMIN } : null;
}

function clientRefusal(action: MemberAction, acting: Acting): MemberRefusal | null {
  const key = NEEDED[action];
  if (key === null) return { code: 'STAFF_ONLY' };
  return acting.allows(key) ? null : { code: 'PERMISSION_DENIED', missing: [key] };
}

function isSelf(acting: Acting, target: PolicyTarget): boolean {
  return acting.memberId !== null && acting.memberId === target.memberId;
}
