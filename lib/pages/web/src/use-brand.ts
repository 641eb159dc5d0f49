import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createClienteleClient } from '../../../client/index.js';
import { reading } from './api.js';
import { apiAddress, settings } from './settings.js';

/** For what is open to all: in a view the module answers that to nobody. */
const openApi = createClienteleClient({ baseUrl: apiAddress });

/** The page's own colours. */
const NONE: Colors = {};

type Colors = Readonly<Record<string, string>>;

/** What a portal is called, and its logo. */
export interface Brand {
  readonly name: string;
  readonly logo: string | null;
}

/**
 * Dresses the page in the portal's branding, which the address decides about. On an address that several portals share it can
 * be another one's than that of who is there: then the page keeps its own colours and says the right name.
 */
export function useBrand(portalName?: string): Brand | undefined {
  const { data: brand } = useQuery({
    ...reading(openApi, '/portal/branding'),
    // The server says it with the page, unless that was too slow.
    ...(settings.brand && { initialData: settings.brand }),
    staleTime: 60_000,
  });
  const isOther = brand && portalName !== undefined && brand.name !== portalName;
  useColors(isOther ? NONE : brand?.colors);
  return isOther ? { name: portalName, logo: null } : brand;
}

/** Dresses the page in these colours, once they are known. */
export function useColors(colors: Colors | undefined): void {
  useEffect(() => {
    if (colors) void dressIn(colors);
  }, [colors]);
}

/** Dresses the page in the colours that came with it, so that nothing of it is seen in others. */
export async function dressAtOnce(): Promise<void> {
  if (settings.brand) await dressIn(settings.brand.colors);
}

async function dressIn(colors: Colors): Promise<void> {
  const { applyBrand } = await import('./brand.js');
  applyBrand(colors);
}
