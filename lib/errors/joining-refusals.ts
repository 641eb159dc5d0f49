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
    'A page of another site has sent this with your login.',
    'Send it from this site, or have the operator add that one to `trustedOrigins`.',
  ),
  EMAIL_DOMAIN_NOT_ALLOWED: errorRow(
    422,
    'Email addresses of the domain in `details.domain` are not allowed here.',
    'Use another address, or have staff allow the domain.',
  ),
} as const satisfies Record<string, ErrorRow>;
