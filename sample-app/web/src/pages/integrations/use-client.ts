import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { clientsQuery } from '../../api/names.js';
import { useMe } from '../../me.js';
import type { FrontSearch } from '../../search.js';

/** Whose numbers are shown: what the address says, or the first client; people of a client have their own. */
export function useClient() {
  const { isStaff } = useMe();
  const { client }: FrontSearch = useSearch({ strict: false });
  const clients = useQuery({ ...clientsQuery, enabled: isStaff });
  return {
    /** Left out where it need not be said. */
    id: isStaff ? (client ?? clients.data?.[0]?.id) : undefined,
    /** Whether it is known by now. */
    isKnown: !isStaff || clients.data !== undefined || client !== undefined,
    clients,
  };
}
