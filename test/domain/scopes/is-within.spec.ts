import { isWithin, type SelectedScope } from '../../../lib/domain/scopes/is-within.js';

function scope(
  projects: Readonly<Record<string, number>> | null,
  groups: readonly string[] | null = null,
): SelectedScope {
  return {
    projects: projects && new Map(Object.entries(projects)),
    groups: groups && new Set(groups),
  };
}

describe('a scope', () => {
  it.each([
    ['that shows nothing', scope(null), scope(null)],
    ['of the same project', scope({ a: 0 }), scope({ a: 0 })],
    ['of fewer projects', scope({ a: 0 }), scope({ a: 0, b: 0 })],
    ['that ends earlier', scope({ a: 5 }), scope({ a: 9 })],
    ['that ends', scope({ a: 5 }), scope({ a: 0 })],
    ['of a project by a group', scope({ a: 0 }, ['g']), scope({ a: 0 })],
    ['of a group on a project', scope({ a: 0 }, ['g']), scope(null, ['g', 'h'])],
    ['of projects that are all gone', scope({}), scope({ a: 0 })],
  ])('%s is within the other', (_, one, other) => {
    expect(isWithin(one, other)).toBe(true);
  });

  it.each([
    ['of a project', scope({ a: 0 }), scope(null)],
    ['of another project', scope({ a: 0, b: 0 }), scope({ a: 0 })],
    ['that ends later', scope({ a: 9 }), scope({ a: 5 })],
    ['that never ends', scope({ a: 0 }), scope({ a: 5 })],
    ['of a project by anyone', scope({ a: 0 }), scope({ a: 0 }, ['g'])],
    ['of a group on any project', scope(null, ['g']), scope({ a: 0 }, ['g'])],
    ['of another group', scope(null, ['g', 'h']), scope(null, ['g'])],
    ['of a project by another group', scope({ a: 0 }, ['h']), scope({ a: 0 }, ['g'])],
  ])('%s is not within the other', (_, one, other) => {
    expect(isWithin(one, other)).toBe(false);
  });
});
