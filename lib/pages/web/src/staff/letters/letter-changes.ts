import { useQueryClient } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../../../client/index.js';
import { useApi } from '../../api.js';

/** Makes a change to letters, and has what shows them fetched anew, whether it succeeded or not. */
export function useLetterChange() {
  const api = useApi();
  const queries = useQueryClient();
  return async <R>(change: (api: ClienteleClient) => Promise<R>): Promise<R> => {
    try {
      return await change(api);
    } finally {
      await Promise.all(
        ['/invitation-templates', '/invitation-templates/{id}', '/audit'].map((path) =>
          queries.invalidateQueries({ queryKey: [path] }),
        ),
      );
    }
  };
}
