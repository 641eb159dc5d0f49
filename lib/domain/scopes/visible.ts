import type { Scope } from './scope.js';

/*
 * What a member sees, in memory. The same rule stands as SQL in `scopes/tables/visible-sql.ts`, for one project in
 * `project-standing.ts`, and as questions to the directories in `scopes/visible-things.ts`; property tests hold the readers
 * equal. Whoever changes one changes all.
 */

/** A piece of work: a time entry, a task, a recording. */
export interface VisibleItem {
  /** The project it lies on; null when the host no longer has that project. */
  readonly project: string | null;
  /** The groups its worker is in. */
  readonly workerGroups: readonly string[];
  /** The client it belongs to, null for none; left out where work is not kept by client. */
  readonly client?: string | null;
}

/** A project that exists, and the groups that belong to it or have worked on it. */
export interface ReachableProject {
  readonly project: string;
  readonly groups: readonly string[];
  /** The client it belongs to, null for none; left out where projects are not kept by client. */
  readonly client?: string | null;
}

/** A worker, its groups, and the projects it has worked on. */
export interface KnownWorker {
  readonly worker: string;
  readonly groups: readonly string[];
  readonly projects: readonly string[];
}

/** Whether the member sees this piece of work. An item on a project the host no longer has is seen by staff only. */
export function visible(scope: Scope, item: VisibleItem): boolean {
  const { project, workerGroups } = item;
  if (!isOfClients(scope, item)) return false;
  if (scope.everything) return true;
  if (project === null || !mayLieOn(scope, project)) return false;
  return scope.groups === null ? scope.projects !== null : meet(scope.groups, workerGroups);
}

/** Those of the portal's projects that the member sees: the selected ones, else those its groups reach. */
export function visibleProjects<T extends ReachableProject>(
  scope: Scope,
  projects: readonly T[],
): T[] {
  return projects.filter((each) => {
    const { project, groups } = each;
    if (!isOfClients(scope, each)) return false;
    if (scope.everything) return true;
    if (!mayLieOn(scope, project)) return false;
    return scope.projects !== null || (scope.groups !== null && meet(scope.groups, groups));
  });
}

/** Those of the workers that the member sees: the ones in its groups, else all who worked on its projects. */
export function visibleWorkers<T extends KnownWorker>(scope: Scope, workers: readonly T[]): T[] {
  return workers.filter(({ groups, projects }) => {
    if (scope.everything) return true;
    if (scope.groups !== null) return meet(scope.groups, groups);
    return projects.some((project) => scope.projects?.has(project) && mayLieOn(scope, project));
  });
}

/** Whether it belongs to a client of the scope; what is not kept by client does. */
function isOfClients({ clients }: Scope, { client }: Pick<VisibleItem, 'client'>): boolean {
  if (clients === null || client === undefined) return true;
  return client !== null && clients.has(client);
}

/** Whether the selection and the client's binding leave this project open. */
function mayLieOn({ projects, boundTo, reached }: Scope, project: string): boolean {
  if (boundTo !== null && !boundTo.has(project)) return false;
  if (projects !== null) return projects.has(project);
  return reached?.projects?.has(project) ?? true;
}

function meet(chosen: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => chosen.has(id));
}
