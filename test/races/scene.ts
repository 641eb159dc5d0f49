import type { MemberActor } from '../../lib/index.js';
import type { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import type { MemberEntity } from '../../lib/schema/member.entity.js';

/** The members of a scene. */
export const MEMBERS = [
  // Staff: two admins and one who is none.
  'owner',
  'chief',
  'aide',
  // Users of the client: two admins who hold everything, two plain ones, one who is shut out, and one whose access has ended.
  'ann',
  'bea',
  'mia',
  'sam',
  'dan',
  'eve',
  // Waiting: one with a letter, and one without.
  'pat',
  'will',
] as const;

/** The name of one of them. */
export type MemberSlot = (typeof MEMBERS)[number];

/** Everything in a scene that calls meet at. */
export const SLOTS = [
  ...MEMBERS,
  'portal',
  'client',
  'bare',
  'standard',
  'profile',
  'heir',
  'usual',
  'template',
  'letter',
  'lost',
  'export',
  'import',
  'request',
  'view',
  'joinLink',
  'parked',
] as const;

/** The name of one of those things. */
export type Slot = (typeof SLOTS)[number];

/** The id of everything in a scene. */
export type SlotIds = Readonly<Record<Slot, string>>;

/** What the rows of a scene are made from. */
export interface SceneParts {
  readonly key: string;
  readonly now: number;
  readonly nonce: string;
}

/** Projects that are selected in a scene, and a group. */
export const PROJECTS = { customized: 'fixed', hourly: 'hourly', other: 'third' } as const;

/** A permission that a profile holds and the catalogue does not know. */
export const ORPHAN = 'retired.long-ago';

/** Active members a client may have: one more than a scene begins with. */
export const SEATS = 5;

/** Letters a client may have open: two more than a scene begins with. */
export const LETTERS = 3;

/** A portal with one of everything, of which one round knows nothing from another. */
export interface Scene {
  readonly portalId: string;
  /** Makes emails and names that no other scene has. */
  readonly key: string;
  /** What time it is. */
  readonly now: number;
  readonly ids: SlotIds;
  readonly members: Readonly<Record<MemberSlot, MemberEntity>>;
  readonly letter: InvitationEntity;
  /** The identity that `pat` logs in with. */
  readonly patIdentityId: string;
  /** The identity of somebody who was a member once. */
  readonly goneIdentityId: string;
}

/** The member as it calls services. */
export function actorIn({ members }: Scene, slot: MemberSlot): MemberActor {
  const { id: memberId, kind, identityId, portalId, clientId, role, email, name } = members[slot];
  const clientIds = clientId === null ? null : [clientId];
  return { kind, memberId, identityId, portalId, clientId, clientIds, role, email, name };
}

/** The thing of the scene that has this id; `new` for what was made since. */
export function slotOf({ ids }: Scene, id: string): Slot | 'new' {
  return SLOTS.find((slot) => ids[slot] === id) ?? 'new';
}
