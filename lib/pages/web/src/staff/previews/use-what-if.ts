import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isCode } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { useDebounced } from '../../ui/use-debounced.js';

/** How often a preview is asked for again while the one before is under way at the server, and after how many milliseconds. */
const TRIES = 6;
const PAUSE = 600;

/** What a change would do, asked for as soon as the hands rest; null for no change. */
export function useWhatIf<T>(
  key: readonly unknown[],
  change: T | null,
  ask: (change: T, signal: AbortSignal) => Promise<unknown>,
) {
  const rested = useDebounced(change, 400);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: [...key, 'what-if', rested],
    queryFn: async ({ signal }) =>
      rested === null ? null : ((await ask(rested, signal)) as Shape<'ChangePreview'>),
    enabled: rested !== null,
    staleTime: 10_000,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
    // The server makes one at a time for each of us.
    retry: (count, failure) => isCode(failure, 'BUSY') && count < TRIES,
    retryDelay: PAUSE,
  });
  return {
    preview: change === null ? null : (data ?? null),
    error: change === null ? null : error,
    isAsking: change !== null && (isFetching || isPlaceholderData || rested !== change),
  };
}
