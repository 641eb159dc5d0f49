import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from './api.js';

/** The portal as its staff see it; changed seldom, and by few. */
export function usePortal() {
  return useQuery({ ...reading(useApi(), '/portal'), staleTime: 60_000 });
}
