/** Where a request says it was sent from, and where to. */
export interface SentFrom {
  /** Its `Sec-Fetch-Site`; null if it has none, as from a browser of before 2023 or from no browser. */
  readonly site: string | null;
  /** Its `Origin`; null if it has none. */
  readonly origin: string | null;
  /** The hosts it may have been addressed to, with their ports where they are not the usual ones. */
  readonly hosts: readonly string[];
}

/** What a page of the very origin sends, and what a person sends that has typed the address. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * Whether a request was sent by a page of another origin that is not among those that are trusted. What browsers say of the
 * site counts first, for no proxy changes what it means; where they do not say it, the page's origin is compared with the
 * host. A request that tells neither was sent by no page.
 */
export function isForeignSite(
  { site, origin, hosts }: SentFrom,
  trusted: readonly string[],
): boolean {
  if (origin !== null && trusted.includes(origin)) return false;
  if (site !== null) return !OWN_SITES.has(site);
  return origin !== null && !hosts.some((host) => isOriginOf(host, origin));
}

/** Whether this is an origin as browsers spell it. */
export function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function isOriginOf(host: string, origin: string): boolean {
  if (!isOrigin(origin)) return false;
  const { protocol, host: own } = new URL(origin);
  const address = `${protocol}//${host}`;
  return URL.canParse(address) && new URL(address).host === own;
}
