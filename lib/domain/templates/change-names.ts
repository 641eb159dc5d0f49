/** How many names a letter lists. */
export const NAMES_MOST = 10;

/** Names in a letter, and how many there are besides; both empty for none. */
export interface ChangeNames {
  readonly names: string;
  readonly more: string;
}

/** The ids whose names a letter lists: nobody need be asked for the others. */
export function namedIds(ids: readonly string[]): readonly string[] {
  return ids.slice(0, NAMES_MOST);
}

/** The first of these names, of `count` things in all: some may have none that is known. */
export function changeNames(names: readonly string[], count = names.length): ChangeNames {
  const listed = names.slice(0, NAMES_MOST);
  const more = count - listed.length;
  return { names: listed.join(', '), more: more > 0 ? String(more) : '' };
}
