import { errorRow, type ErrorRow } from './error-row.js';

/** The rows of {@link ERROR_TABLE} for what the host's own code does wrong. */
export const HOST_FAULTS = {
  NOT_SEARCHABLE: errorRow(
    501,
    'The host can neither list nor search its `details.list`.',
    'Ask for them by their `ids`, or have the host add `search` to their directory.',
  ),
  GUARD_MISSING: errorRow(
    500,
    'No guard of the module has run on this route.',
    'Add `@RequireLogin` or another decorator of the module, and do not override `AccessGuard` in tests.',
  ),
  TRANSACTION_WAIT: errorRow(
    500,
    'A statement waited too long for a SQLite transaction, which may itself wait for it.',
    'Run every query inside a transaction with its own manager.',
  ),
  TRANSACTION_REQUIRED: errorRow(
    500,
    'The given `EntityManager` is not in a transaction.',
    'Call the service inside `manager.transaction(...)`, or give no manager.',
  ),
} as const satisfies Record<string, ErrorRow>;
