import type { StoredSet } from '../domain/permissions/permission-sets.js';
import type { PortalEntity } from '../schema/portal.entity.js';
import type { ProfileEntity } from '../schema/profile.entity.js';

/** A profile as answers show it. */
export interface ProfileView {
  readonly id: string;
  readonly name: string;
  /** Whether members in mode `default` have it. */
  readonly isDefault: boolean;
  /** Its switches as they were saved. Missing keys are off, in the default profile as the catalogue says. */
  readonly permissions: StoredSet;
  readonly version: number;
}

/** What answers show of a profile's row. */
export function profileView(
  { id, name, permissions, version }: ProfileEntity,
  { defaultProfileId }: Pick<PortalEntity, 'defaultProfileId'>,
): ProfileView {
  return { id, name, isDefault: id === defaultProfileId, permissions, version };
}
