import type { KnownScope } from '../domain/scopes/known-scope.js';
import type { MemberView } from './member.view.js';

/** The view with what the directories do not know marked as gone, beside what is marked already. */
export function markedGone(view: MemberView, known: KnownScope): MemberView {
  const gone = new Set(view.goneGroups);
  return {
    ...view,
    projects: view.projects.map((project) =>
      project.gone || known.projects.has(project.id) ? project : { ...project, gone: true },
    ),
    goneGroups: view.groups.filter((id) => gone.has(id) || !known.groups.has(id)),
  };
}
