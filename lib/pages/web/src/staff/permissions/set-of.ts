import type { Shape } from '../../api.js';
import type { PermissionNode, Switches } from './tree-model.js';
import { fullSet } from './use-catalogue.js';

type Profile = Shape<'Profile'>;

/** What a member's portal-wide permissions are: which profile, or a set of its own. */
export type Setting = Pick<Shape<'MemberPermissions'>, 'mode' | 'profileId' | 'stored'>;

/** The switches that decide by a setting; a profile that is not known gives none. */
export function setOf(
  nodes: readonly PermissionNode[],
  profiles: readonly Profile[],
  { mode, profileId, stored }: Setting,
): Switches {
  if (mode === 'custom') return stored ?? {};
  const profile = profiles.find(({ id, isDefault }) =>
    mode === 'default' ? isDefault : id === profileId,
  );
  return profile ? fullSet(nodes, profile) : {};
}
