import { useQueryClient } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../../../client/index.js';
import { useApi } from '../../api.js';

/** What a change to members makes old, wherever it is shown. */
const CHANGED = ['/members', '/members/{id}', '/invitations', '/audit', '/requests'];

/** Makes a change to members, and has what shows them fetched anew, whether it succeeded or not. */
export function useMemberChange() {
  const api = useApi();
  const queries = useQueryClient();
  return async <R>(change: (api: ClienteleClient) => Promise<R>): Promise<R> => {
    try {
      return await change(api);
    } finally {
      await Promise.all(
        CHANGED.map((path) =>
          queries.invalidateQueries({
            predicate: ({ queryKey: [key] }) =>
              typeof key === 'string' && (key === path || key.startsWith(`${path}/`)),
          }),
        ),
      );
    }
  };
}
