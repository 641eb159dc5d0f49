import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from './api.js';
import { useMe } from './me.js';

/** The portal as its staff see it; changed seldom, and by few. */
export function usePortal() {
  return useQuery({ ...reading(useApi(), '/portal'), staleTime: 60_000 });
}

/** The zone in which days end where this tab acts; UTC where it acts as no member. */
export function useZone(): string {
  return useMe().membership?.portal.timeZone ?? 'UTC';
}
