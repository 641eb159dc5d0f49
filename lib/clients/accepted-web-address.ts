import { isURL } from 'class-validator';
import { invalidFields } from '../errors/invalid-fields.js';

/** Most characters of a web address. */
const MOST = 2000;

/** What begins with a scheme, and not with a host and its port. */
const WITH_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/**
 * A web address as it is kept: one without a scheme gets `https://`. Throws `VALIDATION_FAILED` for what is no `http` or
 * `https` address, holds a login, or is longer than 2,000 characters.
 */
export function acceptedWebAddress(given: string): string {
  const address = WITH_SCHEME.test(given) ? given : `https://${given}`;
  const options = { protocols: ['http', 'https'], require_protocol: true, disallow_auth: true };
  if (address.length <= MOST && isURL(address, options)) return address;
  throw invalidFields({
    webAddress: 'must be an http or https address, as in https://acme.example',
  });
}
