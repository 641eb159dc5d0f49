/** What of a client user's scope decides about one project. */
export interface ProjectScope {
  /** Whether the project is among the selected ones. */
  readonly selected: boolean;
  readonly projectCount: number;
  readonly groupCount: number;
  /** The projects its client is bound to; null when it is bound to none. */
  readonly boundTo: readonly string[] | null;
}

/** `none`: the member has selected neither project nor group. `groups`: its groups' projects decide. */
export type ProjectStanding = 'inside' | 'outside' | 'none' | 'groups';

/** Where a project stands for a member. Selected projects decide if there are any, else the groups' projects. */
export function projectStanding(scope: ProjectScope, projectId: string): ProjectStanding {
  const { selected, projectCount, groupCount, boundTo } = scope;
  if (projectCount === 0 && groupCount === 0) return 'none';
  if (boundTo !== null && !boundTo.includes(projectId)) return 'outside';
  if (projectCount > 0) return selected ? 'inside' : 'outside';
  return 'groups';
}

/**
 * Whether so few projects left would show a member more than before: with groups and no project it would see its
 * groups' work on any project.
 */
export function wouldWiden(projectsLeft: number, groups: number): boolean {
  return projectsLeft === 0 && groups > 0;
}

/**
 * Whether a first project would show a member less than before: with groups alone it sees their work on any project, with
 * groups and a project only that on the project.
 */
export function wouldNarrow(projectsBefore: number, groups: number): boolean {
  return projectsBefore === 0 && groups > 0;
}
