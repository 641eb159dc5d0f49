import { openProjects, projectChanges } from '../../../lib/domain/previews/project-changes.js';

const reached = new Map([
  ['design', ['third', 'gone']],
  ['build', ['third', 'fixed']],
]);
const sources = { reached, exists: (id: string) => id !== 'gone' };
const all = { before: null, after: null };

describe('the projects of a member', () => {
  it('are those selected if any is, also if all that are selected are gone, else those of its groups', () => {
    const groups = ['design', 'build'];
    expect(openProjects({ projectCount: 1, projects: ['a'], groups }, reached)).toEqual(['a']);
    expect(openProjects({ projectCount: 1, projects: [], groups }, reached)).toEqual([]);
    const open = openProjects({ projectCount: 0, projects: [], groups }, reached);
    expect(open).toEqual(['third', 'gone', 'third', 'fixed']);
  });

  it('come and go with what the client is bound to, each once, sorted, as far as they exist', () => {
    const selection = { projectCount: 0, projects: [], groups: ['design', 'build'] };
    const changes = (before: string[] | null, after: string[] | null) =>
      projectChanges(
        selection,
        { before: before && new Set(before), after: after && new Set(after) },
        sources,
      );
    expect(changes(null, [])).toEqual({ projectsGained: [], projectsLost: ['fixed', 'third'] });
    expect(changes(['third'], ['fixed', 'gone'])).toEqual({
      projectsGained: ['fixed'],
      projectsLost: ['third'],
    });
    expect(changes([], null).projectsGained).toEqual(['fixed', 'third']);
    expect(projectChanges(selection, all, sources)).toEqual({
      projectsGained: [],
      projectsLost: [],
    });
  });
});
