import { acceptedLocale } from '../text/locale.js';
import { PermissionDefinitionError } from './permission-definition.error.js';
import type { PermissionNode } from './permission-tree.js';

const SEGMENT = /^[a-z][a-z0-9-]*$/;

/** Segments that name something on every object, and would read it wherever a key is looked up carelessly. */
const OBJECT_WORDS: readonly string[] = [
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
];

const isString = (value: unknown): boolean => typeof value === 'string';

/** What each field of a node must be. */
const FIELDS: Readonly<
  Record<keyof PermissionNode, { holds: (value: unknown) => boolean; form: string }>
> = {
  label: { holds: isLabel, form: 'a text that is not empty' },
  description: { holds: isString, form: 'a text' },
  translations: {
    holds: isTranslations,
    form: "a plain object of language tags (BCP 47), each with `{ label: '...', description?: '...' }`",
  },
  default: { holds: (value) => typeof value === 'boolean', form: 'true or false' },
  requiresRole: { holds: (value) => value === 'admin', form: "'admin'" },
  renamedFrom: {
    holds: (value) => Array.isArray(value) && value.every(isString),
    form: 'a list of keys',
  },
  children: { holds: isPlainObject, form: 'a plain object of permissions, without `__proto__`' },
};

/** The entries of a tree, its segments checked; throws {@link PermissionDefinitionError}. */
export function acceptedEntries(tree: object, parentKey: string): [string, PermissionNode][] {
  const prefix = parentKey === '' ? '' : `${parentKey}.`;
  if (!isPlainObject(tree)) {
    // A literal's `__proto__: {...}` ends here: it replaces the prototype and would be lost without a word.
    throw new PermissionDefinitionError(
      `${prefix}__proto__`,
      'cannot be defined: permissions are read from plain objects only',
      'Write the permissions as an object literal, without a key `__proto__`.',
    );
  }
  return Reflect.ownKeys(tree).map((segment) => {
    const key = `${prefix}${String(segment)}`;
    if (typeof segment === 'symbol') throw badKey(key);
    assertSegment(segment, key);
    const node = (tree as Record<string, unknown>)[segment];
    return [segment, acceptedNode(node, key)];
  });
}

/** Throws {@link PermissionDefinitionError} unless `key` is segments joined by dots. */
export function assertKey(key: string): void {
  for (const segment of key.split('.')) assertSegment(segment, key);
}

function assertSegment(segment: string, key: string): void {
  if (OBJECT_WORDS.includes(segment)) {
    throw new PermissionDefinitionError(
      key,
      `uses '${segment}', a word every JavaScript object has`,
      'Choose another word.',
    );
  }
  if (!SEGMENT.test(segment)) throw badKey(key);
}

function badKey(key: string): PermissionDefinitionError {
  return new PermissionDefinitionError(
    key,
    'is not a valid key',
    'Each part starts with a letter from a to z, followed by a to z, 0 to 9 and hyphens; write the parts as `children`, not with dots.',
  );
}

function acceptedNode(node: unknown, key: string): PermissionNode {
  if (!isPlainObject(node)) {
    throw new PermissionDefinitionError(
      key,
      'is not a plain object',
      "Write at least `{ label: '...' }`.",
    );
  }
  for (const field of Reflect.ownKeys(node)) assertField(node, field, key);
  if (!Object.hasOwn(node, 'label')) {
    throw new PermissionDefinitionError(key, 'has no label', "Add `label: '...'`.");
  }
  return node as unknown as PermissionNode;
}

function assertField(node: Record<PropertyKey, unknown>, field: PropertyKey, key: string): void {
  if (!isField(field)) {
    throw new PermissionDefinitionError(
      key,
      `has an unknown field '${String(field)}'`,
      `The fields are ${Object.keys(FIELDS).join(', ')}; put permissions below this one under \`children\`.`,
    );
  }
  const { holds, form } = FIELDS[field];
  // `undefined` is refused too: `requiresRole: Roles.adimn` must not open a node.
  if (!holds(node[field])) {
    throw new PermissionDefinitionError(
      key,
      `has a \`${field}\` that is not ${form}`,
      'Correct it, or leave the field out.',
    );
  }
}

function isField(field: PropertyKey): field is keyof PermissionNode {
  return Object.hasOwn(FIELDS, field);
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isTranslations(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  return Reflect.ownKeys(value).every((tag) => {
    const words = value[tag];
    if (typeof tag === 'symbol' || acceptedLocale(tag) === null || !isPlainObject(words))
      return false;
    return (
      isLabel(words['label']) &&
      Object.entries(words).every(
        ([field, text]) => ['label', 'description'].includes(field) && isString(text),
      )
    );
  });
}

/** An object literal or what JSON makes, of any realm. */
function isPlainObject(value: unknown): value is Record<PropertyKey, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}
