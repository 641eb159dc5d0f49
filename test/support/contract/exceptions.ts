import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    lines:
      /^(PATCH|DELETE|POST) \/members\/\{id\}(\/deactivate)? 409 LAST_ADMIN$|members~1\{id\}(~1deactivate)?\/(patch|delete|post)\/.* = "LAST_ADMIN"$/,
    why: 'Who asks for it is an admin that stays, and nobody does so to oneself: only a call of the host itself meets it.',
  },
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/[56]\/properties\/clientId is null$/,
    why: 'Staff have neither a scope nor permissions of their own that could change.',
  },
];
