import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMe } from '../me.js';
import { clientele } from './clientele.js';
import { allOf } from './lists.js';
import type { Project, Worker } from './shapes.js';

/** Names change seldom. */
const KEPT = 60_000;

/** The projects that somebody sees. */
export const projectsQuery = { ...allOf<Project>('/projects'), staleTime: KEPT };

/** The clients that staff see, by name. */
export const clientsQuery = queryOptions({
  queryKey: ['/clientele/clients'] as const,
  queryFn: async ({ signal }) => {
    const found: { id: string; name: string }[] = [];
    const query = { limit: 200, sort: 'name' } as const;
    for await (const { id, name } of clientele.items('/clients', { query, signal }))
      found.push({ id, name });
    return found;
  },
  staleTime: KEPT,
});

/** Gives the name of a project, or its id while names are on their way. */
export function useProjectNames(): (id: string) => string {
  return named(useQuery(projectsQuery).data);
}

/** Gives the name of a worker, or its id while names are on their way. */
export function useWorkerNames(): (id: string) => string {
  return named(useQuery({ ...allOf<Worker>('/workers'), staleTime: KEPT }).data);
}

/** Gives the name of a client; people of a client know their own only. */
export function useClientNames(): (id: string) => string {
  const { membership } = useMe();
  const isStaff = membership.kind === 'staff';
  const { data } = useQuery({ ...clientsQuery, enabled: isStaff });
  return named(isStaff ? data : membership.client ? [membership.client] : []);
}

function named(items: readonly { readonly id: string; readonly name: string }[] = []) {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? id;
}
