import { acceptedLocale } from '../text/locale.js';
import { acceptedEntries } from './accepted-entries.js';
import {
  BUILT_IN_PERMISSIONS,
  type BuiltInPermission,
  RESERVED_SEGMENT,
} from './built-in-permissions.js';
import type { Catalogue, CatalogueNode } from './catalogue.js';
import { assertRetired, type NamedNode, oldNames } from './old-names.js';
import { PermissionDefinitionError } from './permission-definition.error.js';
import type {
  ExactTree,
  KeysOf,
  PermissionNode,
  PermissionTree,
  PermissionWords,
} from './permission-tree.js';

/** What {@link definePermissions} takes besides the tree. */
export interface DefinePermissionsOptions {
  /**
   * Keys taken out of the tree. They cannot be defined again, so that old grants never get a new meaning.
   *
   * @default []
   */
  readonly retired?: readonly string[];
}

/**
 * Compiles the host's permissions, with the built-in ones under `users`, to a frozen catalogue.
 * Throws {@link PermissionDefinitionError} naming the key that is wrong.
 *
 * @example
 * ```ts
 * export const permissions = definePermissions({
 *   reports: { label: 'Reports', children: { view: { label: 'View', default: true }, edit: { label: 'Edit' } } },
 *   billing: { label: 'Billing', children: { manage: { label: 'Manage', requiresRole: 'admin' } } },
 * });
 * ```
 */
export function definePermissions<const T extends PermissionTree>(
  tree: T & ExactTree<T>,
  options: DefinePermissionsOptions = {},
): Catalogue<KeysOf<T>['keys'] | BuiltInPermission> {
  type Key = KeysOf<T>['keys'] | BuiltInPermission;
  const drafts: Draft[] = [];
  collect(tree, null, drafts);
  if (drafts.some(({ key }) => key === RESERVED_SEGMENT)) {
    throw new PermissionDefinitionError(
      RESERVED_SEGMENT,
      'is built in by the module',
      'Put your own permissions under another key.',
    );
  }
  collect(BUILT_IN_PERMISSIONS, null, drafts);
  const indexes = new Map(drafts.map(({ key }, index) => [key, index]));
  const retired = Object.freeze([...(options.retired ?? [])]);
  const live = new Set(indexes.keys());
  assertRetired(retired, live);
  const nodes = compiled(drafts, oldNames(drafts, live, retired)) as CatalogueNode<Key>[];
  return Object.freeze({
    keys: Object.freeze(nodes.map(({ key }) => key)),
    nodes: Object.freeze(nodes),
    retired,
    indexOf: (key: string) => indexes.get(key) ?? -1,
    has: (key: string): key is Key => indexes.has(key),
  });
}

/** A node on its way into the catalogue. */
interface Draft extends NamedNode {
  readonly declared: PermissionNode;
  readonly requiresRole: 'admin' | null;
  readonly path: readonly number[];
}

/** Appends the nodes of a tree in preorder. */
function collect(tree: PermissionTree, parent: Draft | null, drafts: Draft[]): void {
  for (const [segment, declared] of acceptedEntries(tree, parent?.key ?? '')) {
    const index = drafts.length;
    const draft: Draft = {
      key: parent === null ? segment : `${parent.key}.${segment}`,
      segment,
      parent: parent?.path.at(-1) ?? -1,
      path: Object.freeze([...(parent?.path ?? []), index]),
      declared,
      requiresRole: declared.requiresRole ?? parent?.requiresRole ?? null,
      renamedFrom: declared.renamedFrom ?? [],
    };
    drafts.push(draft);
    if (declared.children !== undefined) collect(declared.children, draft, drafts);
  }
}

function compiled(
  drafts: readonly Draft[],
  names: readonly (readonly string[])[],
): CatalogueNode[] {
  return drafts.map(({ key, declared, requiresRole, parent, path }, index) => {
    const isInner = Object.keys(declared.children ?? {}).length > 0;
    return Object.freeze({
      index,
      key,
      label: declared.label,
      ...(declared.description === undefined ? {} : { description: declared.description }),
      ...(declared.translations && { translations: byTag(declared.translations) }),
      default: declared.default ?? isInner,
      requiresRole,
      renamedFrom: names[index] ?? [],
      parent,
      path,
    });
  });
}

/** With tags in canonical form, as those of readers are. */
function byTag(
  translations: Readonly<Record<string, PermissionWords>>,
): Readonly<Record<string, PermissionWords>> {
  const all = Object.entries(translations);
  return Object.freeze(
    Object.fromEntries(all.map(([tag, words]) => [acceptedLocale(tag) ?? tag, { ...words }])),
  );
}
