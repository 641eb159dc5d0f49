import { pathTo } from '../areas.js';
import { hostAddress, settings } from '../settings.js';

/** Where somebody goes on who is in: the host's first page, else the own area, else where an account is chosen. */
export function homeAddress(kind?: 'staff' | 'client'): string {
  const area = kind === undefined ? 'account' : kind === 'staff' ? 'staff' : 'team';
  return hostAddress(settings.home ?? pathTo(area));
}

/** The same as a path, for the host's login to come back to. */
export function homePath(kind?: 'staff' | 'client'): string {
  const { pathname, search } = new URL(homeAddress(kind));
  return pathname + search;
}
