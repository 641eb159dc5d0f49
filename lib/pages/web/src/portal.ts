import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from './api.js';
import { standing, useMe } from './me.js';

/** The portal as its staff see it; changed seldom, and by few. */
export function usePortal() {
  return useQuery({ ...reading(useApi(), '/portal'), staleTime: 60_000 });
}

/** The zone in which days end, which staff are told; undefined for client users, and until it is read: then the reader's own stands in. */
export function useZone(): string | undefined {
  const { isStaff } = standing(useMe());
  const query = { ...reading(useApi(), '/portal'), staleTime: 60_000, enabled: isStaff };
  return useQuery(query).data?.timeZone;
}
