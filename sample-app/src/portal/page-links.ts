import type { PortalRef } from 'nest-clientele/ports';

/** Makes links to a page for a token: on the portal's own domain if it has one, else at the public address. */
export function linksTo(page: 'accept' | 'join', publicUrl: string) {
  return (token: string, { portal }: { portal: PortalRef }): string => {
    const url = new URL(publicUrl);
    if (portal.domain !== null) url.hostname = portal.domain;
    return `${url.origin}/${page}?token=${token}`;
  };
}
