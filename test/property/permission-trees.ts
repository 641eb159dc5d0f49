import fc from 'fast-check';
import { definePermissions } from '../../lib/domain/permissions/define-permissions.js';
import type { SetKind, StoredSet } from '../../lib/domain/permissions/permission-sets.js';
import type {
  PermissionNode,
  PermissionTree,
} from '../../lib/domain/permissions/permission-tree.js';

const SEGMENTS = ['a', 'b', 'c', 'view', 'edit', 'x-1'];

/** Keys of no catalogue that JavaScript objects have, or that hosts misspell. */
export const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'gone',
  'a.',
];

const { tree: shapes } = fc.letrec<{ tree: PermissionTree; node: PermissionNode }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom(...SEGMENTS), tie('node'), { minKeys: 1, maxKeys: 3 }),
  node: fc.record(
    {
      label: fc.constant('A label'),
      default: fc.boolean(),
      requiresRole: fc.constant('admin' as const),
      renamedFrom: fc.array(fc.constant('old'), { minLength: 1, maxLength: 2 }),
      children: fc.oneof({ depthSize: 'medium' }, fc.constant({}), tie('tree'), tie('tree')),
    },
    { requiredKeys: ['label'] },
  ),
}));

/** Makes every old name unique, as a catalogue needs them. */
function withDistinctOldNames(tree: PermissionTree, next: { number: number }): PermissionTree {
  const entries = Object.entries(tree).map(([segment, node]) => [
    segment,
    {
      ...node,
      ...(node.renamedFrom && { renamedFrom: node.renamedFrom.map(() => `old${next.number++}`) }),
      ...(node.children && { children: withDistinctOldNames(node.children, next) }),
    },
  ]);
  return Object.fromEntries(entries) as PermissionTree;
}

/** Random trees of permissions. */
export const trees = shapes.map((tree) => withDistinctOldNames(tree, { number: 0 }));

/** A random tree with its catalogue. */
export const catalogues = trees.map((tree) => ({ tree, catalogue: definePermissions(tree) }));

/** Random stored sets over the keys of a tree, its old names and keys of no catalogue. */
export function storedSets(tree: PermissionTree): fc.Arbitrary<StoredSet> {
  const names = [...allKeys(tree), ...allKeys(tree).flatMap((key) => [...oldNamesOf(tree, key)])];
  const keys = [...names, ...STRANGE_KEYS, 'users'];
  // On more often than off, or hardly any key below the top would be on with all its ancestors.
  const value = fc.constantFrom(true, true, true, false, undefined);
  return fc
    .tuple(fc.array(value, { minLength: keys.length, maxLength: keys.length }), fc.boolean())
    .map(([values, isReversed]) => {
      const entries = keys.flatMap((key, at) =>
        values[at] === undefined ? [] : [[key, values[at]]],
      );
      return Object.fromEntries(isReversed ? entries.reverse() : entries) as StoredSet;
    });
}

/** Every key of the tree, by walking it. */
export function allKeys(tree: PermissionTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([segment, node]) => [
    `${prefix}${segment}`,
    ...allKeys(node.children ?? {}, `${prefix}${segment}.`),
  ]);
}

/** The key's ancestors and itself, topmost first: `a`, `a.b`, `a.b.c`. */
export function lineOf(key: string): string[] {
  const parts = key.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}

function nodeAt(tree: PermissionTree, key: string): PermissionNode {
  let node: PermissionNode | undefined;
  for (const segment of key.split('.'))
    node = (node === undefined ? tree : node.children!)[segment];
  return node!;
}

function oldNamesOf(tree: PermissionTree, key: string): readonly string[] {
  const own = nodeAt(tree, key).renamedFrom ?? [];
  const dot = key.lastIndexOf('.');
  if (dot === -1) return own;
  const implied = oldNamesOf(tree, key.slice(0, dot)).map((old) => old + key.slice(dot));
  return [...own, ...implied];
}

/**
 * The oracle of stored sets: walks the tree for one key at a time, without bitsets or compiled nodes.
 * The tree's own keys only; the built-in ones are left to the unit tests.
 */
export function isOnByOracle(
  tree: PermissionTree,
  kind: SetKind,
  stored: StoredSet,
  key: string,
): boolean {
  const switches = new Map(Object.entries(stored));
  return lineOf(key).every((step) => {
    const node = nodeAt(tree, step);
    const old = oldNamesOf(tree, step).filter((name) => switches.has(name));
    const isInner = Object.keys(node.children ?? {}).length > 0;
    const whenMissing = { whole: false, default: node.default ?? isInner, ceiling: true }[kind];
    if (switches.has(step)) return switches.get(step);
    return old.length > 0 ? !old.some((name) => !switches.get(name)) : whenMissing;
  });
}

/** The oracle of roles. */
export function roleAllowsByOracle(tree: PermissionTree, role: string, key: string): boolean {
  return role === 'admin' || lineOf(key).every((step) => !nodeAt(tree, step).requiresRole);
}

/** The oracle of plans, over exclusions by present keys. */
export function planHasByOracle(excluded: readonly string[], key: string): boolean {
  return lineOf(key).every((step) => !excluded.includes(step));
}
