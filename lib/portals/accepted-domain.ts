import { normalizeDomain } from '../domain/portals/normalize-domain.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** The domain as it is kept. Throws `VALIDATION_FAILED` for text that is none. */
export function acceptedDomain(text: string): string {
  const domain = normalizeDomain(text);
  if (domain === null)
    throw invalidFields({ domain: 'must be a domain name, as in "portal.example.com"' });
  return domain;
}
