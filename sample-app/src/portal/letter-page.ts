import type { LetterOptions } from 'nest-clientele';

/** Where letters lead: to the file of an export, else to the portal's own domain, or the public address. */
export function letterPage(publicUrl: string): NonNullable<LetterOptions['url']> {
  return (event, { portal }) => {
    const url = new URL(publicUrl);
    if (event.type === 'export.ready' && 'exportId' in event.data)
      return `${url.origin}/api/clientele/exports/${event.data.exportId}/download`;
    if (portal.domain !== null) url.hostname = portal.domain;
    return event.type === 'member.removed' ? null : `${url.origin}/`;
  };
}
