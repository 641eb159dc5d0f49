/** Where a message has no link to take its host from. */
const NOWHERE = 'clientele.invalid';

/**
 * The Message-ID of a mail that is made from the same things each time: mail servers and clients take two of one id for one. The
 * host is that of its link, if it has one.
 */
export function messageId(key: string, link: string | null): string {
  return `<${key}@${hostOf(link) ?? NOWHERE}>`;
}

function hostOf(link: string | null): string | null {
  try {
    return link === null ? null : new URL(link).hostname || null;
  } catch {
    return null;
  }
}
