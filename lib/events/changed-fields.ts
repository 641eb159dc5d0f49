import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../domain/events/clientele-events.js';

/** Fields to be set; one that is undefined stays as it is. */
export type Wanted<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

/** The fields of `wanted` that differ from what is, before and after; null if none does. */
export function changedFields<T extends object>(
  present: T,
  wanted: Wanted<T>,
): Change<Partial<T>> | null {
  const differing = (Object.keys(wanted) as (keyof T)[]).filter(
    (field) => wanted[field] !== undefined && !isDeepStrictEqual(present[field], wanted[field]),
  );
  if (differing.length === 0) return null;
  return { before: picked(present, differing), after: picked(wanted as T, differing) };
}

function picked<T extends object>(source: T, fields: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(fields.map((field) => [field, source[field]])) as Partial<T>;
}
