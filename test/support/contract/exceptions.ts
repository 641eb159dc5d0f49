import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/[56]\/properties\/clientId is null$/,
    why: 'Staff have neither a scope nor permissions of their own that could change.',
  },
];
