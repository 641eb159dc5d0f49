import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import type { PermissionDefinitionError } from '../../../lib/domain/permissions/permission-definition.error.js';

/** Defines a tree as plain JavaScript would, and gives the error. */
function refused(tree: unknown, retired: readonly string[] = []): PermissionDefinitionError {
  try {
    definePermissions(tree as Record<string, { label: string }>, { retired });
  } catch (error) {
    return error as PermissionDefinitionError;
  }
  throw new Error('The tree was accepted.');
}

const node = (fields: object = {}) => ({ label: 'A label', ...fields });

describe('an old name', () => {
  it('follows from a renamed parent, for every child', () => {
    const { nodes } = definePermissions({
      analytics: {
        label: 'Analytics',
        renamedFrom: ['reports', 'stats'],
        children: {
          edit: { label: 'Edit', renamedFrom: ['write'], children: { own: { label: 'Own' } } },
        },
      },
    });
    const names = nodes.map(({ key, renamedFrom }) => [key, renamedFrom]);
    expect(Object.fromEntries(names)).toMatchObject({
      analytics: ['reports', 'stats'],
      'analytics.edit': ['write', 'reports.edit', 'stats.edit'],
      'analytics.edit.own': ['write.own', 'reports.edit.own', 'stats.edit.own'],
    });
  });

  it('does not follow from a renamed parent when another node claims it, or it is retired', () => {
    const { nodes } = definePermissions(
      {
        analytics: {
          label: 'Analytics',
          renamedFrom: ['reports'],
          children: { edit: { label: 'Edit' }, send: { label: 'Send' } },
        },
        content: { label: 'Content', renamedFrom: ['reports.edit'] },
      },
      { retired: ['reports.send'] },
    );
    expect(nodes.slice(0, 4).map(({ renamedFrom }) => renamedFrom)).toEqual([
      ['reports'],
      [],
      [],
      ['reports.edit'],
    ]);
  });

  it.each([
    ['is also defined', 'b', { a: node({ renamedFrom: ['b'] }), b: node() }],
    ['is also defined', 'a', { a: node({ renamedFrom: ['a'] }) }],
    ["both 'a' and 'b'", 'c', { a: node({ renamedFrom: ['c'] }), b: node({ renamedFrom: ['c'] }) }],
    ["both 'a' and 'a'", 'c', { a: node({ renamedFrom: ['c', 'c'] }) }],
    [
      "both 'retired' and 'b'",
      'c',
      { retired: node({ renamedFrom: ['c'] }), b: node({ renamedFrom: ['c'] }) },
    ],
    ['not a valid key', 'Old', { a: node({ renamedFrom: ['Old'] }) }],
    ['not a valid key', 'b.', { a: node({ renamedFrom: ['b.'] }) }],
    ['every JavaScript object has', 'constructor', { a: node({ renamedFrom: ['constructor'] }) }],
    ['belongs to the module', 'users.see', { a: node({ renamedFrom: ['users.see'] }) }],
  ])('is refused when it is %s', (why, old, tree) => {
    const error = refused(tree);
    expect(error.key).toBe(old);
    expect(error.message).toContain(why.replace('is also', 'and also'));
  });

  it('is refused when it is retired', () => {
    const error = refused({ a: node({ renamedFrom: ['b'] }) }, ['b']);
    expect(error.message).toContain("'b' is an old name of 'a' and also retired.");
  });
});

describe('a list of retired keys', () => {
  it.each([
    ['Old', 'is not a valid key'],
    ['__proto__', 'every JavaScript object has'],
    ['users.view', 'belongs to the module'],
  ])('cannot hold %j', (key, why) => {
    expect(refused({}, [key]).message).toContain(why);
  });

  it('cannot hold a key twice', () => {
    expect(refused({}, ['old', 'old']).message).toContain("'old' is retired twice.");
  });
});
