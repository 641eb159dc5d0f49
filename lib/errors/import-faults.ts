import { errorRow, type ErrorRow } from './error-row.js';

/** The part of the table of errors that is about imports: what files, and single rows of them, are refused with. */
export const IMPORT_FAULTS = {
  IMPORT_RUNNING: errorRow(
    409,
    'Another import of yours is not finished yet.',
    'Wait for the one in `details.importId`, or delete it.',
  ),
  IMPORT_AMBIGUOUS: errorRow(
    409,
    'What the row names in `details.field` goes by the same name as something else.',
    'Use its id instead of the name.',
  ),
  IMPORT_CONTRADICTION: errorRow(
    409,
    'Rows of the same person in the same client say different things in `details.fields`.',
    'Remove all but one of the rows, or have them say the same.',
  ),
  IMPORT_TOO_LARGE: errorRow(
    413,
    'A file may have `details.rows` rows and `details.bytes` bytes at most.',
    'Send it as several files, each with the head.',
  ),
  IMPORT_UNREADABLE: errorRow(
    422,
    'The file is not a table with a column `email`; `details.reason` says why.',
    'Have it saved again as `CSV UTF-8`, with the head in its first row.',
  ),
} as const satisfies Record<string, ErrorRow>;
