import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.js';
import type { Page } from './shapes.js';

/** The most that a list gives at once. */
const WHOLE_PAGE = 200;

/** How many rows a page shows before it is asked for more. */
const SHOWN_PAGE = 50;

/** A list of the app's own, page by page. */
export function pagesOf<T>(path: string) {
  return infiniteQueryOptions({
    queryKey: [path, 'pages'] as const,
    queryFn: ({ pageParam, signal }) =>
      call<Page<T>>('GET', path, { query: { limit: SHOWN_PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** A list of the app's own as a whole: for names, and where the newest is asked for, which the API gives last. */
export function allOf<T>(path: string) {
  return queryOptions({
    queryKey: [path, 'all'] as const,
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: WHOLE_PAGE, cursor };
        const page: Page<T> = await call('GET', path, { query, signal });
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return items;
    },
  });
}
