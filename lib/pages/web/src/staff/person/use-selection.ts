import { useQuery } from '@tanstack/react-query';
import { gather } from '../../gather.js';
import { useApi } from '../../api.js';

/** How much one call answers. */
const AT_ONCE = 200;

/** What is selected for a client user, all of it. */
export function useSelection(id: string, isAsked = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['/members/{id}/projects', 'all', id],
    queryFn: async ({ signal }) => {
      const call = { path: { id }, query: { limit: AT_ONCE }, signal };
      const [projects, groups] = await Promise.all([
        gather(api.items('/members/{id}/projects', call)),
        gather(api.items('/members/{id}/groups', call)),
      ]);
      return { projects, groups };
    },
    enabled: isAsked,
  });
}
