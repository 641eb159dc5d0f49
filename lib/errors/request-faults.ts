import { errorRow, type ErrorRow } from './error-row.js';

/** The part of the table of errors that is about what client users ask for. */
export const REQUEST_FAULTS = {
  ALREADY_HELD: errorRow(
    409,
    'You have this already.',
    'Read `GET me` again; there is nothing to ask for.',
  ),
  REQUEST_CLOSED: errorRow(
    409,
    'This request is no longer open; its status is `details.status`.',
    'Make another one if it is still needed.',
  ),
  REQUEST_LIMIT: errorRow(
    409,
    'You have as many open requests as you may have, `details.limit`.',
    'Wait until some are answered, or withdraw some.',
  ),
  WOULD_NARROW: errorRow(
    409,
    'With its first project the member would see less, for its groups open all their projects.',
    "Change the member's scope instead.",
  ),
  NOT_REQUESTABLE: errorRow(
    422,
    'This cannot be asked for: the layer in `details.layer` refuses it, whatever you are given.',
    'Ask the agency about it in another way.',
  ),
  REQUEST_RATE_LIMIT: errorRow(
    429,
    'You have asked for as much as you may within a day.',
    'Try again after the seconds in the header `Retry-After`.',
  ),
} as const satisfies Record<string, ErrorRow>;
