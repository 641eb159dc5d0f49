import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isCode, type ClienteleClient } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { useDebounced } from '../../ui/use-debounced.js';

/** What a change would do. */
export type Preview = Shape<'ChangePreview'>;

/** Asks for it: the change itself, with `dryRun`. */
export type Ask = (api: ClienteleClient, signal: AbortSignal) => Promise<unknown>;

/** How often, and after how many milliseconds, somebody asks again who has another question under way. */
const TRIES = 5;
const PAUSE = 400;

/** Asks what a change would do; one question at a time is answered, so another one may have to wait. */
async function askWhatIf(api: ClienteleClient, ask: Ask, signal: AbortSignal): Promise<Preview> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return (await ask(api, signal)) as Preview;
    } catch (error) {
      if (left === 1 || !isCode(error, 'BUSY')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** What a change would do, asked anew whenever `key` says that it is another one, and as one rests; null asks nothing. */
export function useWhatIf(key: readonly unknown[], ask: Ask | null) {
  const api = useApi();
  const wanted = JSON.stringify(key);
  const rested = useDebounced(wanted, 250);
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['what-if', rested],
    queryFn: ({ signal }) => askWhatIf(api, ask as Ask, signal),
    enabled: ask !== null && rested === wanted,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    preview: ask === null ? undefined : data,
    error: ask === null ? null : error,
    isChecking: ask !== null && (isFetching || rested !== wanted),
    checkedAt: dataUpdatedAt,
    again: refetch,
  };
}
