import { assertKey } from './accepted-entries.js';
import { RESERVED_SEGMENT } from './built-in-permissions.js';
import { PermissionDefinitionError } from './permission-definition.error.js';

/** What {@link oldNames} needs to know of a node. */
export interface NamedNode {
  readonly key: string;
  readonly segment: string;
  readonly parent: number;
  readonly renamedFrom: readonly string[];
}

/** Checks the list of retired keys against the live ones; throws {@link PermissionDefinitionError}. */
export function assertRetired(retired: readonly string[], live: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const key of retired) {
    assertKey(key);
    assertNotBuiltIn(key, 'is retired');
    if (live.has(key)) {
      throw new PermissionDefinitionError(
        key,
        'is retired and cannot be defined again, because old grants would get a new meaning',
        'Choose another key.',
      );
    }
    if (seen.has(key)) {
      throw new PermissionDefinitionError(key, 'is retired twice', 'List it once in `retired`.');
    }
    seen.add(key);
  }
}

/**
 * Every key each node had before, given in preorder; throws {@link PermissionDefinitionError}.
 *
 * A renamed parent renames its children too: what a ceiling switched off below the old name stays off.
 */
export function oldNames(
  nodes: readonly NamedNode[],
  live: ReadonlySet<string>,
  retired: readonly string[],
): readonly (readonly string[])[] {
  const taken = new Map<string, string | null>(retired.map((key) => [key, null]));
  for (const { key, renamedFrom } of nodes) {
    for (const old of renamedFrom) claim(old, key, live, taken);
  }
  const names: (readonly string[])[] = [];
  for (const { segment, parent, renamedFrom } of nodes) {
    const implied = (names[parent] ?? [])
      .map((old) => `${old}.${segment}`)
      .filter((old) => !taken.has(old));
    names.push(Object.freeze([...renamedFrom, ...implied]));
  }
  return names;
}

function claim(
  old: string,
  key: string,
  live: ReadonlySet<string>,
  taken: Map<string, string | null>,
): void {
  assertKey(old);
  assertNotBuiltIn(old, `is an old name of '${key}'`);
  const owner = taken.get(old);
  if (live.has(old)) {
    throw new PermissionDefinitionError(
      old,
      `is an old name of '${key}' and also defined`,
      'Remove it from `renamedFrom`, or from the tree.',
    );
  }
  if (owner !== undefined) {
    throw new PermissionDefinitionError(
      old,
      owner === null
        ? `is an old name of '${key}' and also retired`
        : `is an old name of both '${owner}' and '${key}'`,
      'Keep it in one of the two places and remove it from the other.',
    );
  }
  taken.set(old, key);
}

function assertNotBuiltIn(key: string, how: string): void {
  if (key.split('.')[0] !== RESERVED_SEGMENT) return;
  throw new PermissionDefinitionError(
    key,
    `${how}, but everything under '${RESERVED_SEGMENT}' belongs to the module`,
    'Remove it from that list.',
  );
}
