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

/** What a role and a set give, and what the set stores: also the switches that sleep below one that is off. */
export interface Holding {
  readonly given: PermissionBits;
  readonly switches: PermissionBits;
}

/** Whether a change only takes away: nothing is there after it, awake or asleep, that was not there before. */
export function onlyTakesAway(before: Holding, after: Holding): boolean {
  return after.given.isSubsetOf(before.given) && after.switches.isSubsetOf(before.switches);
}
