import type { PortalRef } from 'nest-clientele/ports';

/** Makes links to the accept page: on the portal's own domain if it has one, else at the public address. */
export function acceptLink(publicUrl: string) {
  return (token: string, { portal }: { portal: PortalRef }): string => {
    const url = new URL(publicUrl);
    if (portal.domain !== null) url.hostname = portal.domain;
    return `${url.origin}/accept?token=${token}`;
  };
}
