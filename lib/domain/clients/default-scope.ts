/** The projects and groups that a new user of a client gets when staff name none. */
export interface DefaultScope {
  /** Ids of projects. */
  readonly projects: readonly string[];
  /** Ids of groups. */
  readonly groups: readonly string[];
}

/** When something went for good, in epoch milliseconds, by its id. */
export type GoneTimes = readonly (readonly [id: string, goneAt: number])[];

/** A default scope with what the host has said to be gone for good: it matches nothing, whatever has its id now. */
export interface StoredDefaultScope extends DefaultScope {
  /** When each of them went, by its id. */
  readonly gone?: { readonly projects: GoneTimes; readonly groups: GoneTimes };
}

/** What exists of projects and groups, by their ids. */
export interface Existing {
  readonly projects: { has(id: string): boolean };
  readonly groups: { has(id: string): boolean };
}

/** The scope of a client that has set none. */
export const NO_DEFAULT: DefaultScope = { projects: [], groups: [] };

/**
 * What a new member gets of the default scope: what exists. But where a side would become empty beside another one, it
 * is copied as it is, and matches nothing: "these projects by those groups" must not become "all of those groups".
 */
export function copyOfDefault(stored: StoredDefaultScope, existing: Existing): DefaultScope {
  const { projects, groups } = stored;
  const gone = goneIn(stored);
  const isThere = (kind: keyof DefaultScope) => (id: string) =>
    existing[kind].has(id) && !gone[kind].has(id);
  return {
    projects: kept(projects, isThere('projects'), groups),
    groups: kept(groups, isThere('groups'), projects),
  };
}

/** A new default scope in place of another; what was gone for good in that one and stays is gone in this one, too. */
export function replacedDefault(
  before: StoredDefaultScope,
  { projects, groups }: DefaultScope,
): StoredDefaultScope {
  const staying = (times: GoneTimes = [], ids: readonly string[]) => {
    const chosen = new Set(ids);
    return times.filter(([id]) => chosen.has(id));
  };
  return withGone(
    { projects: [...new Set(projects)], groups: [...new Set(groups)] },
    {
      projects: staying(before.gone?.projects, projects),
      groups: staying(before.gone?.groups, groups),
    },
  );
}

/** The default scope with one project or group gone for good; the same one when it does not hold it, or as gone already. */
export function withoutForGood(
  stored: StoredDefaultScope,
  kind: keyof DefaultScope,
  id: string,
  goneAt: number,
): StoredDefaultScope {
  const times = stored.gone ?? { projects: [], groups: [] };
  if (!stored[kind].includes(id) || times[kind].some(([each]) => each === id)) return stored;
  return withGone(stored, { ...times, [kind]: [...times[kind], [id, goneAt]] });
}

/** When which of the default scope went for good. */
export function goneIn({ gone }: StoredDefaultScope): {
  readonly projects: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
} {
  return { projects: new Map(gone?.projects), groups: new Map(gone?.groups) };
}

function withGone(
  { projects, groups }: DefaultScope,
  gone: { readonly projects: GoneTimes; readonly groups: GoneTimes },
): StoredDefaultScope {
  const isAny = gone.projects.length + gone.groups.length > 0;
  return { projects, groups, ...(isAny && { gone }) };
}

function kept(
  ids: readonly string[],
  isThere: (id: string) => boolean,
  beside: readonly string[],
): readonly string[] {
  const there = ids.filter(isThere);
  return there.length === 0 && beside.length > 0 ? ids : there;
}
