/** Leaves for another document of this site. It never resolves: what waits for it is gone with the page. */
export function go(address: string): Promise<never> {
  window.location.assign(address);
  return new Promise(() => undefined);
}

/** An address that leads back here, for pages that take `?next=`. */
export function withNext(path: string, next = here()): string {
  return next === '/' ? path : `${path}?${new URLSearchParams({ next }).toString()}`;
}

/** Logs in first, and comes back. */
export function signIn(): Promise<never> {
  return go(withNext('/login'));
}

/** The address after logging in: what `?next=` says if it is one of this site, else the first page. */
export function nextAddress(search = window.location.search): string {
  const next = new URLSearchParams(search).get('next') ?? '';
  // A browser takes `//host` and `/\host` for addresses of another site.
  if (!/^\/(?![/\\])/.test(next)) return '/';
  const address = new URL(next, window.location.origin);
  const isOurs = address.origin === window.location.origin && address.pathname !== '/login';
  return isOurs ? address.pathname + address.search + address.hash : '/';
}

function here(): string {
  const { pathname, search } = window.location;
  return pathname + search;
}
