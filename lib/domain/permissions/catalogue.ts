import { localeRange } from '../text/locale.js';
import type { PermissionWords } from './permission-tree.js';

/** A node of the catalogue: one permission, flat and compiled. */
export interface CatalogueNode<K extends string = string> {
  /** Its place in {@link Catalogue.nodes}, and its bit in every permission set. */
  readonly index: number;
  /** The dotted key. */
  readonly key: K;
  /** What a user interface shows. */
  readonly label: string;
  readonly description?: string;
  /** The same in other languages, by canonical BCP 47 tag. */
  readonly translations?: Readonly<Record<string, PermissionWords>>;
  /** Whether the default profile has it when it stores no switch of its own for it. */
  readonly default: boolean;
  /** The role needed for it, its own or that of an ancestor; null when any role may have it. */
  readonly requiresRole: 'admin' | null;
  /** Every key it had before, those that follow from a renamed ancestor included. */
  readonly renamedFrom: readonly string[];
  /** The index of its parent, or -1 for a node of the top level. */
  readonly parent: number;
  /** The indexes from the top level down to the node itself. */
  readonly path: readonly number[];
}

/** The host's permissions as `definePermissions` compiled them: frozen, and the same for every request. */
export interface Catalogue<K extends string = string> {
  /** Every key, a parent before its children. */
  readonly keys: readonly K[];
  /** Every node, in the order of `keys`. */
  readonly nodes: readonly CatalogueNode<K>[];
  /** Keys that are never to be defined again. */
  readonly retired: readonly string[];
  /** The index of a key, or -1 when the catalogue has no such key. */
  indexOf(key: string): number;
  /** Whether the catalogue has the key. */
  has(key: string): key is K;
}

/**
 * Where a host names its catalogue, so that a misspelt key does not compile.
 *
 * @example
 * ```ts
 * declare module 'nest-clientele' {
 *   interface Register {
 *     permissions: typeof permissions;
 *   }
 * }
 * ```
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- hosts add to it by augmentation
export interface Register {}

/** A key of the registered catalogue; any string as long as {@link Register} names none. */
export type PermissionKey = Register extends { permissions: Catalogue<infer K> } ? K : string;

/** What a node is called for readers of a language: in the nearest one it has, else as its own label and description say. */
export function wordsOf(
  { label, description, translations = {} }: CatalogueNode,
  locale: string | null,
): PermissionWords {
  const tag = localeRange(locale ?? '').find((each) => Object.hasOwn(translations, each));
  return (
    translations[tag ?? ''] ?? (description === undefined ? { label } : { label, description })
  );
}
