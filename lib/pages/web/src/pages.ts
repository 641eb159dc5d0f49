import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  ClienteleArguments,
  ClienteleItem,
  ClienteleListPath,
} from '../../../client/index.js';
import { useApi } from './api.js';

const LIMIT = 50;

/** A list, page by page: kept under its path and what it was asked with. */
export function usePages<P extends ClienteleListPath>(
  path: P,
  call: NonNullable<ClienteleArguments<'get', P>[0]>,
): Pages<ClienteleItem<P>> {
  const api = useApi();
  const get = api.GET as unknown as (path: P, call: object) => Promise<Page<ClienteleItem<P>>>;
  const { query: asked } = call as { readonly query?: { readonly total?: boolean } };
  const { total, ...query } = asked ?? {};
  const found = useInfiniteQuery({
    queryKey: [path, 'pages', call],
    queryFn: ({ pageParam, signal }) =>
      get(path, {
        ...call,
        query: {
          ...query,
          limit: LIMIT,
          // Counted once, with the first page.
          ...(pageParam === null ? total && { total } : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => found.data?.pages.flatMap(({ items }) => items), [found.data]);
  return {
    rows,
    total: found.data?.pages[0]?.total,
    error: found.error,
    refetch: () => void found.refetch(),
    isStale: found.isPlaceholderData,
    hasMore: found.hasNextPage,
    isLoadingMore: found.isFetchingNextPage,
    loadMore: () => void found.fetchNextPage(),
  };
}

/** What a list is drawn from. */
export interface Pages<Row> {
  /** Those that are there by now; undefined until the first page has come. */
  readonly rows: readonly Row[] | undefined;
  /** How many there are in all, where that was asked for. */
  readonly total: number | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
  /** Whether these are the rows of what was asked for before. */
  readonly isStale: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total?: number;
}
