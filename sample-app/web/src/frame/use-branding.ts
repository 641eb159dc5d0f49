import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Branding, clientele } from '../api/clientele.js';

const brandingQuery = queryOptions({
  queryKey: ['/clientele/portal/branding'] as const,
  queryFn: ({ signal }) => clientele.GET('/portal/branding', { signal }),
  staleTime: 60_000,
});

/** Puts the colours of the portal of this address on the page, and gives its name and logo. */
export function useBranding(): Branding | undefined {
  const { data } = useQuery(brandingQuery);
  useEffect(() => {
    if (data) void import('../brand.js').then(({ applyBrand }) => applyBrand(data.colors));
  }, [data]);
  return data;
}
