import { useQueryClient } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../../../client/index.js';
import { useApi } from '../../api.js';

/** What a change to profiles makes old, wherever it is shown. */
const CHANGED = ['/profiles', '/members', '/audit'];

/** Makes a change to profiles, and has what shows them fetched anew, whether it succeeded or not. */
export function useProfileChange() {
  const api = useApi();
  const queries = useQueryClient();
  return async <R>(change: (api: ClienteleClient) => Promise<R>): Promise<R> => {
    try {
      return await change(api);
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [key] }) =>
          typeof key === 'string' &&
          CHANGED.some((path) => key === path || key.startsWith(`${path}/`)),
      });
    }
  };
}
