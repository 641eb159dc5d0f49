import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    lines: /ClienteleErrorCode = "(NO_SCOPE|ROUTE_NOT_DECLARED)"$/,
    why: "Only routes of a host have a scope, or lack a decorator: the module's own cannot refuse so.",
  },
  {
    lines:
      /ClienteleErrorCode = "(CONTEXT_NOT_SUPPORTED|GUARD_MISSING|TRANSACTION_REQUIRED|TRANSACTION_WAIT)"$/,
    why: "Faults of a host's code, which never calls the module's routes in such a way.",
  },
];
