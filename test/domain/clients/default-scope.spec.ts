import fc from 'fast-check';
import {
  copyOfDefault,
  goneIn,
  replacedDefault,
  type StoredDefaultScope,
  withoutForGood,
} from '../../../lib/domain/clients/default-scope.js';

const exist = (projects: readonly string[], groups: readonly string[]) => ({
  projects: new Set(projects),
  groups: new Set(groups),
});

describe('a copy of a default scope', () => {
  const both = { projects: ['p1', 'p2'], groups: ['g1', 'g2'] };

  it.each([
    ['everything that exists', both, exist(['p2', 'p1'], ['g1', 'g2']), both],
    ['what is left', both, exist(['p2'], ['g1']), { projects: ['p2'], groups: ['g1'] }],
    [
      'the projects as they are when all are gone beside groups',
      both,
      exist([], ['g1']),
      { projects: ['p1', 'p2'], groups: ['g1'] },
    ],
    [
      'the groups as they are when all are gone beside projects',
      both,
      exist(['p1'], []),
      { projects: ['p1'], groups: ['g1', 'g2'] },
    ],
    [
      'nothing when all of the only side is gone',
      { projects: ['p1'], groups: [] },
      exist([], ['g1']),
      { projects: [], groups: [] },
    ],
    [
      'nothing of nothing',
      { projects: [], groups: [] },
      exist(['p1'], ['g1']),
      { projects: [], groups: [] },
    ],
  ])('holds %s', (_, stored, existing, copy) => {
    expect(copyOfDefault(stored, existing)).toEqual(copy);
  });

  it('does not take what is gone for good for what has its id now', () => {
    const stored = withoutForGood(both, 'projects', 'p1', 7);
    expect(copyOfDefault(stored, exist(['p1', 'p2'], ['g1', 'g2'])).projects).toEqual(['p2']);
    const all = withoutForGood(stored, 'projects', 'p2', 8);
    expect(copyOfDefault(all, exist(['p1', 'p2'], ['g1', 'g2']))).toEqual(both);
    expect([...goneIn(all).projects]).toEqual([
      ['p1', 7],
      ['p2', 8],
    ]);
  });

  it('never shows more than the default did when all of it existed', () => {
    const ids = (prefix: string) => fc.subarray([1, 2, 3].map((at) => `${prefix}${at}`));
    fc.assert(
      fc.property(ids('p'), ids('g'), ids('p'), ids('g'), (projects, groups, thereP, thereG) => {
        const copy = copyOfDefault({ projects, groups }, exist(thereP, thereG));
        const items = ['p1', 'p2', 'p3'].flatMap((project) =>
          ['g1', 'g2', 'g3'].map((group) => [project, group] as const),
        );
        const shown = items.filter(([project, group]) => shows(copy, project, group));
        return shown.every(([project, group]) => shows({ projects, groups }, project, group));
      }),
    );
  });
});

describe('a default scope', () => {
  it('keeps what is gone for good as gone until it is dropped', () => {
    const gone = withoutForGood({ projects: ['p1', 'p2'], groups: [] }, 'projects', 'p1', 7);
    const kept = replacedDefault(gone, { projects: ['p1', 'p3', 'p3'], groups: ['g1'] });
    expect(kept).toEqual({
      projects: ['p1', 'p3'],
      groups: ['g1'],
      gone: { projects: [['p1', 7]], groups: [] },
    });
    const dropped = replacedDefault(kept, { projects: ['p3'], groups: [] });
    expect(dropped).toEqual({ projects: ['p3'], groups: [] });
    expect(replacedDefault(dropped, { projects: ['p1'], groups: [] })).toEqual({
      projects: ['p1'],
      groups: [],
    });
  });

  it('stays as it is when something else is gone, or the same a second time', () => {
    const stored: StoredDefaultScope = { projects: ['p1'], groups: ['g1'] };
    expect(withoutForGood(stored, 'projects', 'g1', 7)).toBe(stored);
    const gone = withoutForGood(stored, 'groups', 'g1', 7);
    expect(withoutForGood(gone, 'groups', 'g1', 8)).toBe(gone);
  });
});

/** Whether an item of this project by a worker of this group is seen with the scope. */
function shows(
  { projects, groups }: { projects: readonly string[]; groups: readonly string[] },
  project: string,
  group: string,
): boolean {
  if (projects.length + groups.length === 0) return false;
  const onProject = projects.length === 0 || projects.includes(project);
  return onProject && (groups.length === 0 || groups.includes(group));
}
