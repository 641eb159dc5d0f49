import type { Catalogue, PermissionKey } from '../permissions/catalogue.js';
import { RequirementError } from './requirement.error.js';

/** A requirement that one of several permissions meets; made by {@link any}. */
export interface AnyOf {
  readonly any: readonly PermissionKey[];
}

/** A requirement that only all of several permissions meet; made by {@link all}. */
export interface AllOf {
  readonly all: readonly PermissionKey[];
}

/** What a handler can require: one permission, any or all of several. */
export type RequirementInput = PermissionKey | AnyOf | AllOf;

/** A requirement with its keys resolved, once, when the module starts. */
export interface Requirement {
  /** Whether one of the keys is enough. */
  readonly need: 'any' | 'all';
  readonly keys: readonly string[];
  /** The catalogue's indexes, in the order of `keys`. */
  readonly indexes: readonly number[];
}

/**
 * One of the permissions is enough.
 *
 * @example
 * ```ts
 * @RequirePermission(any('reports.view', 'reports.edit'))
 * ```
 */
export function any(...keys: readonly [PermissionKey, ...PermissionKey[]]): AnyOf {
  return { any: keys };
}

/**
 * All of the permissions are needed.
 *
 * @example
 * ```ts
 * @RequirePermission(all('reports.view', 'tasks.view'))
 * ```
 */
export function all(...keys: readonly [PermissionKey, ...PermissionKey[]]): AllOf {
  return { all: keys };
}

/** Whether the keys of a requirement are resolved already. */
export function isCompiled(given: RequirementInput | Requirement | null): given is Requirement {
  return typeof given === 'object' && given !== null && 'indexes' in given;
}

/** Resolves a requirement's keys; throws {@link RequirementError} naming those the catalogue does not have. */
export function compileRequirement(catalogue: Catalogue, input: RequirementInput): Requirement {
  const { need, keys } = normalized(input);
  if (keys.length === 0) {
    throw new RequirementError(
      'names no permission',
      "Name at least one key, as in `@RequirePermission('reports.view')`.",
    );
  }
  const unknown: readonly string[] = keys.filter((key) => !catalogue.has(key));
  if (unknown.length > 0) {
    const names = unknown.map((key) => `'${key}'`).join(', ');
    throw new RequirementError(
      `names unknown permissions: ${names}`,
      'Correct the keys, or add them to `definePermissions`.',
      unknown,
    );
  }
  return Object.freeze({
    need,
    keys: Object.freeze([...keys]),
    indexes: Object.freeze(keys.map((key) => catalogue.indexOf(key))),
  });
}

/**
 * The keys a denial names, or null when the requirement is met: for `any` all alternatives, for `all` those lacking.
 */
export function unmet(
  requirement: Requirement,
  allows: (index: number) => boolean,
): string[] | null {
  const { need, keys, indexes } = requirement;
  const has = (_: string, at: number): boolean => allows(indexes[at] ?? -1);
  if (need === 'any' ? keys.some(has) : keys.every(has)) return null;
  return keys.filter((key, at) => !has(key, at));
}

function normalized(input: RequirementInput | undefined): Pick<Requirement, 'need' | 'keys'> {
  if (typeof input === 'string') return { need: 'all', keys: [input] };
  // A host without types can pass anything; what is not understood must not read as "nothing required".
  const given: Partial<AnyOf & AllOf> = input ?? {};
  if (given.any !== undefined && given.all !== undefined) {
    throw new RequirementError(
      'has both `any` and `all`',
      'Write two requirements instead, one with `any` and one with `all`.',
    );
  }
  return given.any === undefined
    ? { need: 'all', keys: given.all ?? [] }
    : { need: 'any', keys: given.any };
}
