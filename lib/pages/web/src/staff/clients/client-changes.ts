import { useQueryClient } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';

/** What a change to a client makes old, wherever it is shown: its users see and may other things then. */
const CHANGED = ['/clients', '/members', '/invitations', '/requests', '/audit'];

/** Makes a change to a client, and has what shows it fetched anew, whether it succeeded or not. */
export function useClientChange() {
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

/** Whether the answer is what staff see of a client: always so on these pages. */
export function isWhole(client: Shape<'Client'> | Shape<'ClientName'>): client is Shape<'Client'> {
  return 'version' in client;
}
