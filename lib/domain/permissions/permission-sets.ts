import type { ClientRole } from '../members/member-role.js';
import type { Catalogue, CatalogueNode } from './catalogue.js';
import { bitsOf, type PermissionBits } from './permission-bits.js';

/** Switches by permission key, as a profile, a ceiling or a customization stores them. */
export type StoredSet = Readonly<Record<string, boolean>>;

/** How keys that a stored set lacks are read: off, as the catalogue's default says, or on. */
export type SetKind = 'whole' | 'default' | 'ceiling';

/** A stored set read as its kind says. */
export function storedSet(catalogue: Catalogue, kind: SetKind, stored: StoredSet): PermissionBits {
  const isOn = READERS[kind];
  return closed(catalogue, (node) => isOn(node, switchOf(node, stored)));
}

/** A customization, or any profile but the default one: keys it lacks are off. */
export function wholeSet(catalogue: Catalogue, stored: StoredSet): PermissionBits {
  return storedSet(catalogue, 'whole', stored);
}

/** The default profile: keys it lacks follow the catalogue's defaults. */
export function defaultSet(catalogue: Catalogue, stored: StoredSet): PermissionBits {
  return storedSet(catalogue, 'default', stored);
}

/** What a client may have at most: only what is stored as `false` is outside. */
export function ceilingSet(catalogue: Catalogue, stored: StoredSet): PermissionBits {
  return storedSet(catalogue, 'ceiling', stored);
}

/** What a client user of the role may have at most. */
export function roleSet(catalogue: Catalogue, role: ClientRole): PermissionBits {
  return closed(catalogue, ({ requiresRole }) => requiresRole === null || requiresRole === role);
}

/** What a plan includes: everything but the excluded keys, each with what is below it. */
export function planSet(catalogue: Catalogue, excludedKeys: readonly string[]): PermissionBits {
  const excluded = new Set(excludedKeys);
  return closed(
    catalogue,
    ({ key, renamedFrom }) => !excluded.has(key) && !renamedFrom.some((old) => excluded.has(old)),
  );
}

/** The switches of a stored set that are on, each by itself: those below one that is off are counted in. */
export function switchedOn(catalogue: Catalogue, kind: SetKind, stored: StoredSet): PermissionBits {
  const isOn = READERS[kind];
  return bitsWhere(catalogue, (node) => isOn(node, switchOf(node, stored)));
}

/** The keys in a set, in the catalogue's order. */
export function keysIn<K extends string>(catalogue: Catalogue<K>, bits: PermissionBits): K[] {
  return catalogue.keys.filter((_, index) => bits.has(index));
}

/** What a stored set says of every key, written out: it reads the same as the stored set does, as any kind. */
export function writtenOut(catalogue: Catalogue, kind: SetKind, stored: StoredSet): StoredSet {
  const isOn = READERS[kind];
  const entries = catalogue.nodes.map(
    (node) => [node.key, isOn(node, switchOf(node, stored))] as const,
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every key of the catalogue, with whether it is in the set. */
export function toRecord<K extends string>(
  catalogue: Catalogue<K>,
  bits: PermissionBits,
): Record<K, boolean> {
  const entries = catalogue.keys.map((key, index) => [key, bits.has(index)]);
  return Object.fromEntries(entries) as Record<K, boolean>;
}

/** The keys of a request's set that the catalogue does not have, in the order given. */
export function unknownKeys(catalogue: Catalogue, input: object): string[] {
  return Object.keys(input).filter((key) => !catalogue.has(key));
}

/** What is stored of a request's set: known keys with true or false, sorted so that equal sets have equal text. */
export function storableSet(catalogue: Catalogue, input: object): StoredSet {
  const known = Object.entries(input)
    .filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')
    .filter(([key]) => catalogue.has(key));
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a ceiling stores of a request's set: only what is off, so that later keys are inside it. */
export function switchedOff(catalogue: Catalogue, input: object): StoredSet {
  const off = Object.entries(storableSet(catalogue, input)).filter(([, on]) => !on);
  return Object.fromEntries(off);
}

/** The keys of a stored set that decide nothing any more, sorted. */
export function orphanKeys(catalogue: Catalogue, stored: StoredSet): string[] {
  const heeded = catalogue.nodes.flatMap((node) =>
    Object.hasOwn(stored, node.key) ? [node.key] : node.renamedFrom,
  );
  const kept = new Set<string>(heeded);
  return Object.keys(stored)
    .filter((key) => !kept.has(key))
    .sort();
}

const READERS: Readonly<
  Record<SetKind, (node: CatalogueNode, value: boolean | undefined) => boolean>
> = {
  whole: (_, value) => value === true,
  default: (node, value) => value ?? node.default,
  ceiling: (_, value) => value !== false,
};

/** The stored switch of a node: its own, else its old names, all of which must be on. Only `true` is on. */
function switchOf(node: CatalogueNode, stored: StoredSet): boolean | undefined {
  if (Object.hasOwn(stored, node.key)) return stored[node.key] === true;
  if (node.renamedFrom.length === 0) return undefined;
  const old = node.renamedFrom.filter((key) => Object.hasOwn(stored, key));
  return old.length === 0 ? undefined : old.every((key) => stored[key] === true);
}

/** The nodes the rule holds for, and for every ancestor of. */
function closed(catalogue: Catalogue, holds: (node: CatalogueNode) => boolean): PermissionBits {
  const on = new Uint8Array(catalogue.nodes.length);
  // Parents come first, so theirs is known.
  return bitsWhere(catalogue, (node) => {
    const isOn = (node.parent === -1 || on[node.parent] === 1) && holds(node);
    if (isOn) on[node.index] = 1;
    return isOn;
  });
}

function bitsWhere(catalogue: Catalogue, holds: (node: CatalogueNode) => boolean): PermissionBits {
  const { nodes } = catalogue;
  return bitsOf(nodes.length, (index) => {
    const node = nodes[index];
    return node !== undefined && holds(node);
  });
}
