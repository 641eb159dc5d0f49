/** What a refusal means to the person at the page, by its code; for others the module's own sentence is shown. */
export const refusals = {
  STALE_VERSION:
    'Somebody else has changed this in the meantime. Load it again: what you have typed stays.',
  LAST_ADMIN: 'This is the last admin who can log in. Make somebody else an admin first.',
  SELF_CHANGE: 'Nobody changes their own access. Ask another admin.',
  NOT_FOUND: 'This is not there any more.',
  RESEND_TOO_SOON: 'The last letter went out less than a day ago.',
} as const;
