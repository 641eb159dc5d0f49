import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import { defaultSet, type StoredSet, wholeSet } from './permission-sets.js';

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
  if (setting.mode === 'default') return defaultSet(catalogue, defaultProfile.stored);
  // One profile reads the same whichever way it was chosen.
  const isDefault = setting.mode === 'profile' && setting.profileId === defaultProfile.id;
  return isDefault ? defaultSet(catalogue, setting.stored) : wholeSet(catalogue, setting.stored);
}
