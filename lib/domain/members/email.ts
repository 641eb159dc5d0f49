import { asciiDomain } from '../text/domain-name.js';
import { holdsUnseen, withoutUnseenEnds } from '../text/visible-text.js';

const LOCAL_MOST = 64;
const LOCAL = /^[^@"(),:;<>[\]\\]+$/;

/**
 * The email as it is kept and compared: without what nobody sees at its ends, NFKC-normalized, lower-cased, its domain
 * in ASCII (`zara@bücher.test` and `zara@xn--bcher-kva.test` are the latter); null if it is none, as with something
 * unseen inside. The sign between name and domain must be the plain `@`.
 */
export function normalizeEmail(raw: string): string | null {
  const [typed = '', host, ...more] = withoutUnseenEnds(raw).split('@');
  if (host === undefined || more.length > 0) return null;
  const local = typed.normalize('NFKC').toLowerCase().normalize('NFKC');
  if (local.length > LOCAL_MOST || !LOCAL.test(local) || holdsUnseen(local)) return null;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const domain = asciiDomain(host);
  return domain === null ? null : `${local}@${domain}`;
}
