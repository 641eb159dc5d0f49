import { asciiDomain } from '../text/domain-name.js';
import { withoutUnseenEnds } from '../text/visible-text.js';

/** The domain as requests carry it: lower-cased, ASCII, without a closing dot; null when the text is no domain name. */
export function normalizeDomain(text: string): string | null {
  const domain = asciiDomain(withoutUnseenEnds(text).replace(/\.$/, ''));
  return domain?.includes('.') ? domain : null;
}
