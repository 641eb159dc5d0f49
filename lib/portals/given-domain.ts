import { normalizeDomain } from '../domain/portals/normalize-domain.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** The domain as it is stored. Throws `VALIDATION_FAILED` for text that is none. */
export function givenDomain(text: string): string {
  const domain = normalizeDomain(text);
  if (domain !== null) return domain;
  const fields = { domain: 'must be a domain name, as in "portal.example.com"' };
  throw new ClienteleError('VALIDATION_FAILED', { details: { fields } });
}
