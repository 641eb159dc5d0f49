import { useWords } from '../../words/index.js';
import { useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { eventWords, type EventWords } from './event-words.js';
import type { HistoryEvent } from './use-events.js';
import { useHostThings } from './use-selection.js';

/** Puts events into words, with projects, groups and profiles by their names. */
export function useEventWords(
  events: readonly HistoryEvent[],
): (event: HistoryEvent) => EventWords {
  const t = useWords();
  const { data: nodes = [] } = useCatalogue();
  const { data: profiles = [] } = useProfiles();
  const projects = useHostThings('/projects', mentioned(events, projectsIn));
  const groups = useHostThings('/groups', mentioned(events, groupsIn));
  return (event) =>
    eventWords(event, {
      t,
      nodes,
      projectName: (id) => projects.get(id)?.name ?? id,
      groupName: (id) => groups.get(id)?.name ?? id,
      profileName: (id) =>
        profiles.find((profile) => profile.id === id)?.name ?? t('users.mode.profile'),
    });
}

interface Mentioning {
  readonly projectId?: string | null;
  readonly change?: { readonly before?: ScopeLike | null; readonly after?: ScopeLike | null };
}

interface ScopeLike {
  readonly projects?: readonly { readonly id: string }[];
  readonly groups?: readonly string[];
}

function mentioned(
  events: readonly HistoryEvent[],
  idsIn: (data: Mentioning) => readonly string[],
): readonly string[] {
  return [...new Set(events.flatMap(({ data }) => idsIn(data as Mentioning)))].sort();
}

function projectsIn({ projectId, change }: Mentioning): readonly string[] {
  const [before, after] = [change?.before?.projects ?? [], change?.after?.projects ?? []];
  return [...(projectId ? [projectId] : []), ...[...before, ...after].map(({ id }) => id)];
}

function groupsIn({ change }: Mentioning): readonly string[] {
  return [...(change?.before?.groups ?? []), ...(change?.after?.groups ?? [])];
}
