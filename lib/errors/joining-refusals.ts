import { errorRow, type ErrorRow } from './error-row.js';

/** The part of the table of errors that is about who may join, and how. */
export const JOINING_REFUSALS = {
  EMAIL_DOMAIN_NOT_ALLOWED: errorRow(
    422,
    'Addresses of the domain in `details.domain` are not allowed here; the list of the `details.by` does not have it.',
    'Take an address of another domain, or have staff add this one to the list.',
  ),
} as const satisfies Record<string, ErrorRow>;
