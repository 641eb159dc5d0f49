import type { ClientRole } from '../members/member-role.js';
import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import { roleSet } from './permission-sets.js';

/** What an actor that is a client user holds by itself. */
export interface ActorHolding {
  readonly catalogue: Catalogue;
  readonly role: ClientRole;
  /** The set its own setting chooses. */
  readonly set: PermissionBits;
  /** Its project customizations: its portal-wide set counts only as far as none of them is narrower. */
  readonly projectSets: readonly PermissionBits[];
}

/** What the actor may hand out at most: layers 4 and 5, plan and ceiling on neither side. */
export function heldByActor({ catalogue, role, set, projectSets }: ActorHolding): PermissionBits {
  return projectSets.reduce(
    (held, projectSet) => held.and(projectSet),
    roleSet(catalogue, role).and(set),
  );
}

/** The indexes of what would be given and the actor does not hold, ascending; empty when it may be given. */
export function missingToGive(actorHeld: PermissionBits, given: PermissionBits): number[] {
  return given.minus(actorHeld);
}
