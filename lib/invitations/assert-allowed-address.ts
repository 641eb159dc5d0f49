import { domainOf, type DomainLists, refusingList } from '../domain/members/allowed-domains.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** Throws `EMAIL_DOMAIN_NOT_ALLOWED` unless each of the lists has the domain of the address. */
export function assertAllowedAddress(email: string, lists: DomainLists): void {
  const by = refusingList(email, lists);
  if (by === null) return;
  const details = { domain: domainOf(email), by };
  throw new ClienteleError('EMAIL_DOMAIN_NOT_ALLOWED', { details });
}
