import { asciiDomain } from '../text/domain-name.js';
import { withoutUnseenEnds } from '../text/visible-text.js';

/** The domains that email addresses may have, in ASCII; null allows any, and an empty list none. */
export type AllowedDomains = readonly string[] | null;

/** Whose list it is that refuses an address. */
export type DomainKeeper = 'portal' | 'client' | 'link';

/** The lists that count for an address, each of which has to allow it. */
export interface DomainLists {
  /** The portal's: that of its clients' users, or for staff that of its staff. */
  readonly portal: AllowedDomains;
  /** The client's; null for staff. */
  readonly client: AllowedDomains;
  /** That of the join link by which somebody asks. @default null */
  readonly link?: AllowedDomains;
}

const KEEPERS = ['portal', 'client', 'link'] as const satisfies readonly DomainKeeper[];

/** A domain as lists keep it: in ASCII and lower case, without a closing dot; null for what is none. */
export function emailDomain(text: string): string | null {
  return asciiDomain(withoutUnseenEnds(text).replace(/\.$/, ''));
}

/** The domain of an address that `normalizeEmail` gave. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

/**
 * Whose list does not have the domain of an address that `normalizeEmail` gave; null if all allow it. It has to be the very
 * domain: one below it or above it is another one.
 */
export function refusingList(email: string, lists: DomainLists): DomainKeeper | null {
  const domain = domainOf(email);
  return KEEPERS.find((keeper) => lists[keeper]?.includes(domain) === false) ?? null;
}
