import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Branding, clientele } from '../api/clientele.js';
import { facts } from '../facts.js';

const brandingQuery = queryOptions({
  queryKey: ['/clientele/portal/branding'] as const,
  queryFn: ({ signal }) => clientele.GET('/portal/branding', { signal }),
  ...(facts.brand && { initialData: facts.brand }),
  staleTime: 60_000,
});

/** Puts the colours of the portal of this address on the page, and gives its name and logo. */
export function useBranding(): Branding | undefined {
  const { data } = useQuery(brandingQuery);
  useEffect(() => {
    if (data) void dressIn(data);
  }, [data]);
  return data;
}

/** Puts on the page the colours that came with it, so that nothing of it is seen in others. */
export async function dressAtOnce(): Promise<void> {
  if (facts.brand) await dressIn(facts.brand);
}

async function dressIn({ colors }: Branding): Promise<void> {
  const { applyBrand } = await import('../brand.js');
  applyBrand(colors);
}
