/** What a refusal means to the person at the page, by its code; for others the module's own sentence is shown. */
export const refusals = {
  STALE_VERSION:
    'Somebody else has changed this in the meantime. Load it again: what you have typed stays.',
  LAST_ADMIN: 'This is the last admin who can log in. Make somebody else an admin first.',
  SELF_CHANGE: 'Nobody changes their own access. Ask another admin.',
  NOT_FOUND: 'This is not there any more.',
  RESEND_TOO_SOON: 'The last letter went out less than a day ago.',
  ALREADY_INVITED: 'This person has an open invitation here. Resend it, or cancel it first.',
  ALREADY_MEMBER: 'This person is here already.',
  EMAIL_DOMAIN_NOT_ALLOWED:
    'Addresses of this domain are not allowed here. Use another one, or ask the agency to allow it.',
  PENDING_LIMIT:
    'There are as many open invitations as there may be. Cancel some, or wait until they are accepted.',
  SEAT_LIMIT: 'All seats of this client are taken. Deactivate or remove somebody first.',
  INVITATION_RATE_LIMIT:
    'You have sent as many invitations as you may within an hour. Possible again from {{again}}.',
  PERMISSION_ESCALATION:
    'Only what you have yourself can be given, and for no longer. This person would have more than you.',
  MEMBER_STATE:
    'This is not possible as this person stands now. Load the page again to see how that is.',
  REQUEST_LIMIT: 'You have 20 open questions. Take one back, or wait for an answer.',
  REQUEST_RATE_LIMIT:
    'You have asked for as much as you may within a day. Possible again from {{again}}.',
  REQUEST_CLOSED: 'This has been answered or taken back in the meantime.',
  PLAN_FORBIDS:
    'The plan of the portal does not include permissions of one’s own. Use the default permissions or a profile.',
} as const;
