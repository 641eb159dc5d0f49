import type { SelectionPicture } from './pictures.js';

/** The projects a member sees by a change, and those it sees no more, sorted. */
export interface ProjectChanges {
  readonly projectsGained: readonly string[];
  readonly projectsLost: readonly string[];
}

/** What else decides about projects, whichever they are bound to. */
export interface ProjectSources {
  /** The projects that groups belong to or have worked on, by the group's id. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
  /** Whether the portal has the project. */
  readonly exists: (projectId: string) => boolean;
}

/** What a member sees of projects whatever its client is bound to: those selected, else those its groups reach. */
export function openProjects(
  { projectCount, projects, groups }: SelectionPicture,
  reached: ProjectSources['reached'],
): readonly string[] {
  return projectCount > 0 ? projects : groups.flatMap((group) => reached.get(group) ?? []);
}

/** What a member sees more and less of once its client is bound otherwise; null is bound to none. */
export function projectChanges(
  selection: SelectionPicture,
  { before, after }: { readonly before: Bound; readonly after: Bound },
  { reached, exists }: ProjectSources,
): ProjectChanges {
  const open = [...new Set(openProjects(selection, reached))].filter(exists).sort();
  const isIn = (bound: Bound, id: string): boolean => bound === null || bound.has(id);
  return {
    projectsGained: open.filter((id) => isIn(after, id) && !isIn(before, id)),
    projectsLost: open.filter((id) => isIn(before, id) && !isIn(after, id)),
  };
}

/** The projects a client is bound to; null when it is bound to none. */
export type Bound = ReadonlySet<string> | null;
