import { useQueries, useQuery } from '@tanstack/react-query';
import { gather } from '../../gather.js';
import { reading, type Shape, useApi } from '../../api.js';

/** How much one call answers. */
const AT_ONCE = 200;

/** What is selected for a client user, all of it. */
export function useSelection(id: string, isAsked = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['/members/{id}/projects', 'all', id],
    queryFn: async ({ signal }) => {
      const call = { path: { id }, query: { limit: AT_ONCE }, signal };
      const [projects, groups] = await Promise.all([
        gather(api.items('/members/{id}/projects', call)),
        gather(api.items('/members/{id}/groups', call)),
      ]);
      return { projects, groups };
    },
    enabled: isAsked,
  });
}

/** Projects, or groups, as the host has them, by their ids; those that are gone are not among them. */
export function useHostThings<Path extends '/projects' | '/groups'>(
  path: Path,
  ids: readonly string[],
): ReadonlyMap<string, Path extends '/projects' ? Shape<'ListedProject'> : Shape<'ListedGroup'>> {
  const api = useApi();
  const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return useQueries({
    queries: chunks.map((chunk) => ({
      ...reading(api, path as '/projects', { query: { ids: chunk, limit: AT_ONCE } }),
      staleTime: 60_000,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }) => data?.items.map((item) => [item.id, item]) ?? []),
      ) as never,
  });
}
