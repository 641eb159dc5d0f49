import { isLater } from '../members/access-end.js';

/** What is selected for a member, as far as it is there: null where nothing is selected at all, whether it is there or not. */
export interface SelectedScope {
  /** The ends of the projects by their ids, in epoch milliseconds; 0 for never. */
  readonly projects: ReadonlyMap<string, number> | null;
  readonly groups: ReadonlySet<string> | null;
}

/**
 * Whether all that the one scope shows, the other one of the same client shows as well, and for as long. What the host knows of
 * groups and projects is not asked: groups on any project are never within some projects.
 */
export function isWithin(one: SelectedScope, other: SelectedScope): boolean {
  if (isEmpty(one)) return true;
  return !isEmpty(other) && areProjectsWithin(one, other) && areGroupsWithin(one, other);
}

function isEmpty({ projects, groups }: SelectedScope): boolean {
  return projects === null && groups === null;
}

function areProjectsWithin({ projects }: SelectedScope, { projects: held }: SelectedScope) {
  if (held === null) return true;
  return (
    projects !== null &&
    [...projects].every(([id, until]) => {
      const end = held.get(id);
      return end !== undefined && !isLater(until, end);
    })
  );
}

function areGroupsWithin({ groups }: SelectedScope, { groups: held }: SelectedScope) {
  if (held === null) return true;
  return groups !== null && [...groups].every((id) => held.has(id));
}
