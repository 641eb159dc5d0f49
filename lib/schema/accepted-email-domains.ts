import { type AllowedDomains, emailDomain } from '../domain/members/allowed-domains.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** How many domains a list may have. */
export const DOMAINS_MOST = 200;

/** The domains as they are kept, each once. Throws `VALIDATION_FAILED`, under the field's name, for text that is no domain. */
export function acceptedEmailDomains(field: string, given: AllowedDomains): AllowedDomains {
  if (given === null) return null;
  if (given.length > DOMAINS_MOST)
    throw invalidFields({ [field]: `must be a list of at most ${DOMAINS_MOST} domains` });
  const domains = given.map((text) => {
    const domain = emailDomain(text);
    if (domain === null)
      throw invalidFields({
        [field]: 'must be a list of domain names, each as in "example.com", without an @',
      });
    return domain;
  });
  return [...new Set(domains)];
}
