import { errorRow, type ErrorRow } from './error-row.js';

/** The part of the table of errors that is about who may join, and how. */
export const JOINING_REFUSALS = {
  COPY_LINKS_OFF: errorRow(
    403,
    'Links of invitations are not handed out here.',
    'Resend the invitation, or have the operator set the option `invitations.copyLinks`.',
  ),
  CROSS_SITE: errorRow(
    403,
    'The request comes from a page of another site, with the login of this one.',
    'Send it from a page of this site, or have the operator list that origin in the option `trustedOrigins`.',
  ),
  EMAIL_DOMAIN_NOT_ALLOWED: errorRow(
    422,
    'Addresses of the domain in `details.domain` are not allowed here; the list of the `details.by` does not have it.',
    'Take an address of another domain, or have staff add this one to the list.',
  ),
} as const satisfies Record<string, ErrorRow>;
