import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { importPath } from './recent-files.js';

type Import = Shape<'ImportWithResults'>;
type Outcome = Shape<'ImportOutcome'>;

/** How often is looked at one that runs, and at one that waits for a limit. */
const LOOK_EVERY: Readonly<Partial<Record<Shape<'ImportStatus'>, number>>> = {
  queued: 1_000,
  running: 1_000,
  waiting: 10_000,
};

/** An import, looked at again while it runs. */
export function useImport(id: string) {
  return useQuery({
    ...reading(useApi(), '/imports/{id}', importPath(id)),
    refetchInterval: ({ state: { data } }) => (data && LOOK_EVERY[data.status]) ?? false,
  });
}

/** Its rows, page by page; those of one outcome, if that is chosen. */
export function useImportRows({ importId: id, status }: Import, outcome: Outcome | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['/imports/{id}', 'pages', id, status, outcome ?? null],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/imports/{id}', {
        path: { id },
        query: {
          limit: 50,
          ...(outcome && { outcome }),
          ...(pageParam !== null && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ results }) => results.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** How many came out how: what was foreseen, and once it is done what the trail has of it. */
export function useCounts({ importId, status, counts }: Import) {
  const done = useQuery({
    ...reading(useApi(), '/audit', {
      query: { subjectId: importId, type: 'import.finished', limit: 1 },
    }),
    enabled: status === 'done',
  });
  const told = done.data?.items[0]?.data as
    { readonly counts?: Omit<Import['counts'], 'rows'> } | undefined;
  return { ...counts, ...told?.counts };
}
