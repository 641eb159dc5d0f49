import { useQueryClient } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../client/index.js';
import { useApi } from './api.js';

/** Makes a change, and has what it makes old fetched anew: all under these paths, whether it succeeded or not. */
export function useChange(changed: readonly string[]) {
  const api = useApi();
  const queries = useQueryClient();
  return async <R>(change: (api: ClienteleClient) => Promise<R>): Promise<R> => {
    try {
      return await change(api);
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [key] }) =>
          typeof key === 'string' &&
          changed.some((path) => key === path || key.startsWith(`${path}/`)),
      });
    }
  };
}
