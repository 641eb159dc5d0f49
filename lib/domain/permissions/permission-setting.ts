import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import { type SetKind, storedSet, type StoredSet } from './permission-sets.js';

/** Where a member's portal-wide permissions come from: the default profile, a named one, or a set of its own. */
export type PermissionMode = 'default' | 'profile' | 'custom';

/** What a mode needs to tell which set it is. */
export type PermissionSetting =
  | { readonly mode: 'default' }
  | { readonly mode: 'profile'; readonly profileId: string; readonly stored: StoredSet }
  | { readonly mode: 'custom'; readonly stored: StoredSet };

/** The portal's default profile: its id, and the switches it stores. */
export interface DefaultProfile {
  readonly id: string | null;
  readonly stored: StoredSet;
}

/** Layer 5 of the decision without a project: the set a member's setting chooses. */
export function settingSet(
  catalogue: Catalogue,
  setting: PermissionSetting,
  defaultProfile: DefaultProfile,
): PermissionBits {
  const { kind, stored } = chosenSet(setting, defaultProfile);
  return storedSet(catalogue, kind, stored);
}

/** The stored set that a member's setting chooses, and how it is read. */
export function chosenSet(
  setting: PermissionSetting,
  defaultProfile: DefaultProfile,
): { readonly kind: SetKind; readonly stored: StoredSet } {
  if (setting.mode === 'default') return { kind: 'default', stored: defaultProfile.stored };
  // One profile reads the same whichever way it was chosen.
  const isDefault = setting.mode === 'profile' && setting.profileId === defaultProfile.id;
  return { kind: isDefault ? 'default' : 'whole', stored: setting.stored };
}
