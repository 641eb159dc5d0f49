import { sentRate } from '../rates.js';
import type { Shape } from '../../api.js';
import type { Choice } from '../../ui/picker.js';

type Project = Shape<'MemberProject'>;
type Group = Shape<'MemberGroup'>;

/** What is selected for a client user, as it is saved. */
export interface SavedScope {
  readonly projects: readonly Project[];
  readonly groups: readonly Group[];
}

/** What was changed about it: kept apart, so that what others change meanwhile is not lost. */
export interface ScopeDraft {
  readonly added: readonly Choice[];
  readonly removed: ReadonlySet<string>;
  readonly rates: ReadonlyMap<string, string>;
  /** Ends in ISO 8601, empty for none. */
  readonly ends: ReadonlyMap<string, string>;
  readonly addedGroups: readonly Choice[];
  readonly removedGroups: ReadonlySet<string>;
}

/** Nothing changed. */
export const NO_DRAFT: ScopeDraft = {
  added: [],
  removed: new Set(),
  rates: new Map(),
  ends: new Map(),
  addedGroups: [],
  removedGroups: new Set(),
};

/** A project as it will be selected. */
export interface DraftProject {
  readonly id: string;
  readonly rate: string;
  /** ISO 8601, empty for none. */
  readonly until: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly isCustomized: boolean;
}

/** The projects as they will be, those that are new last. */
export function draftProjects(
  { projects }: SavedScope,
  draft: ScopeDraft,
): readonly DraftProject[] {
  const { added, removed, rates, ends } = draft;
  const settled = (id: string, rate: string | null, until: string | undefined) => ({
    id,
    rate: rates.get(id) ?? rate ?? '',
    until: ends.get(id) ?? until ?? '',
  });
  const there = new Set(projects.map(({ id }) => id));
  return [
    ...projects
      .filter(({ id }) => !removed.has(id))
      .map(({ id, rate, until, gone = false, customized }) => ({
        ...settled(id, rate, until),
        isNew: false,
        isGone: gone,
        isCustomized: customized,
      })),
    ...added
      .filter(({ id }) => !there.has(id))
      .map(({ id }) => ({
        ...settled(id, null, undefined),
        isNew: true,
        isGone: false,
        isCustomized: false,
      })),
  ];
}

/** The groups as they will be, by their ids. */
export function draftGroups(
  { groups }: SavedScope,
  { addedGroups, removedGroups }: ScopeDraft,
): readonly (Group & { readonly isNew: boolean })[] {
  const there = new Set(groups.map(({ id }) => id));
  return [
    ...groups
      .filter(({ id }) => !removedGroups.has(id))
      .map((group) => ({ ...group, isNew: false })),
    ...addedGroups.filter(({ id }) => !there.has(id)).map(({ id }) => ({ id, isNew: true })),
  ];
}

/** The draft with other projects chosen. */
export function withProjects(
  saved: SavedScope,
  draft: ScopeDraft,
  chosen: readonly Choice[],
): ScopeDraft {
  const { added, removed } = moved(saved.projects, chosen);
  return { ...draft, added, removed };
}

/** The draft with other groups chosen. */
export function withGroups(
  saved: SavedScope,
  draft: ScopeDraft,
  chosen: readonly Choice[],
): ScopeDraft {
  const { added, removed } = moved(saved.groups, chosen);
  return { ...draft, addedGroups: added, removedGroups: removed };
}

function moved(saved: readonly { readonly id: string }[], chosen: readonly Choice[]) {
  const [there, wanted] = [new Set(saved.map(({ id }) => id)), new Set(chosen.map(({ id }) => id))];
  return {
    added: chosen.filter(({ id }) => !there.has(id)),
    removed: new Set([...there].filter((id) => !wanted.has(id))),
  };
}

/** How many things a draft changes. */
export function countChanges(saved: SavedScope, draft: ScopeDraft): number {
  const before = new Map(saved.projects.map((project) => [project.id, project]));
  const settled = draftProjects(saved, draft).filter(({ id, isNew, rate, until }) => {
    const old = before.get(id);
    return !isNew && (rate !== (old?.rate ?? '') || until !== (old?.until ?? ''));
  });
  const groups = draftGroups(saved, draft);
  return (
    draftProjects(saved, draft).filter(({ isNew }) => isNew).length +
    saved.projects.filter(({ id }) => draft.removed.has(id)).length +
    settled.length +
    groups.filter(({ isNew }) => isNew).length +
    saved.groups.filter(({ id }) => draft.removedGroups.has(id)).length
  );
}

/** What is sent: each project with what was typed about it, so that all else stays. */
export function scopeBody(saved: SavedScope, draft: ScopeDraft) {
  return {
    projects: draftProjects(saved, draft).map(({ id }) => ({
      id,
      ...(draft.rates.has(id) && { rate: sentRate(draft.rates.get(id) ?? '') }),
      ...(draft.ends.has(id) && { until: draft.ends.get(id) || null }),
    })),
    groups: draftGroups(saved, draft).map(({ id }) => id),
  };
}
