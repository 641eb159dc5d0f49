import { basePath, settings } from '../settings.js';

/** Areas that a link with a token opens. */
export type LinkArea = 'accept' | 'join';

const AREAS: readonly LinkArea[] = ['accept', 'join'];
const keyOf = (area: LinkArea) => `clientele:link:${area}`;

/**
 * Takes the token of a link out of the address, before anything is drawn, fetched or logged: from then on this tab alone has
 * it. It is still there after a login, and goes with the tab.
 */
export function keepLinkToken(): void {
  const url = new URL(window.location.href);
  const path = url.pathname.replace(/\/$/, '');
  const area = AREAS.find((each) => path === `${basePath}/${settings.paths[each]}`);
  const token = url.searchParams.get('token');
  if (!area || token === null) return;
  sessionStorage.setItem(keyOf(area), token);
  url.searchParams.delete('token');
  window.history.replaceState(window.history.state, '', url);
}

/** The token of the link that this tab was opened by; null for none. */
export function linkToken(area: LinkArea): string | null {
  return sessionStorage.getItem(keyOf(area));
}

/** Forgets it, once it is used. */
export function forgetLinkToken(area: LinkArea): void {
  sessionStorage.removeItem(keyOf(area));
}
