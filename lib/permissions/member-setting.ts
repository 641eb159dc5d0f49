import type { StoredSet } from '../domain/permissions/permission-sets.js';
import type { PermissionMode } from '../domain/permissions/permission-setting.js';

/** What a caller may ask a member's permissions to be. */
export type PermissionInput =
  | { readonly mode: 'default' }
  | { readonly mode: 'profile'; readonly profileId: string }
  | { readonly mode: 'custom'; readonly permissions: Readonly<Record<string, boolean>> }
  | { readonly mode: 'clone'; readonly fromMemberId: string };

/** A member's permission setting as its row holds it. */
export interface MemberSetting {
  readonly mode: PermissionMode;
  /** In mode `profile` only. */
  readonly profileId: string | null;
  /** In mode `custom` only. */
  readonly permissions: StoredSet | null;
}

/** The setting of members that are on the portal's default profile, whichever it is at the moment. */
export const DEFAULT_SETTING: MemberSetting = {
  mode: 'default',
  profileId: null,
  permissions: null,
};

/** The setting a row holds. */
export function settingOf({ mode, profileId, permissions }: MemberSetting): MemberSetting {
  return { mode, profileId, permissions };
}

/** The setting of a member with switches of its own. */
export function customSetting(permissions: StoredSet): MemberSetting {
  return { mode: 'custom', profileId: null, permissions };
}
