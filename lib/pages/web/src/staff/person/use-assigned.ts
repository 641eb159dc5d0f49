import { useQuery } from '@tanstack/react-query';
import { gather } from '../../gather.js';
import { type Shape, useApi } from '../../api.js';

/** The clients that a staff member is assigned to, all of them, by name. */
export function useAssigned({ id, kind, clients }: Shape<'Member'>) {
  const api = useApi();
  return useQuery({
    queryKey: ['/members/{id}/clients', 'all', id],
    queryFn: ({ signal }) =>
      gather(api.items('/members/{id}/clients', { path: { id }, query: { limit: 200 }, signal })),
    enabled: kind === 'staff' && clients !== null,
  });
}
