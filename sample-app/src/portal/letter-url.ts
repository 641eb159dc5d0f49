import type { LetterOptions } from 'nest-clientele';
import { letterPage } from 'nest-clientele/pages';

/** Where letters lead: to their page on the portal's own domain, or on the public address. */
export function letterUrl(publicUrl: string): NonNullable<LetterOptions['url']> {
  return (event, { portal }) => {
    const page = letterPage(event);
    if (page === null) return null;
    const url = new URL(page, publicUrl);
    if (portal.domain !== null) url.hostname = portal.domain;
    return url.href;
  };
}
