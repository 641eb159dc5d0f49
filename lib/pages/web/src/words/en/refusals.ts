/** What a refusal means to the person at the page, by its code; for others the module's own sentence is shown. */
export const refusals = {
  STALE_VERSION:
    'Somebody else has changed this in the meantime. Load it again: what you have typed stays.',
  LAST_ADMIN: 'This is the last admin who can log in. Make somebody else an admin first.',
  SELF_CHANGE: 'Nobody changes their own access. Ask another admin.',
  NOT_FOUND: 'This is not there any more.',
  RESEND_TOO_SOON: 'The last letter went out less than a day ago.',
  CLIENT_HAS_MEMBERS: 'The client has users by now. Open this again to see how many.',
  TEMPLATE_INVALID: 'The letter cannot be written like this ({{field}}, line {{line}}): {{reason}}',
  TEMPLATE_WITHOUT_LINK:
    'An invitation needs its link: write “url” into the {{field}}, outside of conditions and with a blank behind it.',
  TEMPLATE_IN_USE: 'This letter is the default. Choose what takes its place.',
  DUPLICATE_NAME: 'There is one of this name already. Choose another.',
  DOMAIN_NOT_VERIFIED:
    'It is not confirmed that {{domain}} is yours. Prove it to the operator of this app first, then save it here.',
  DOMAIN_TAKEN: 'This domain belongs to another portal.',
  REQUEST_CLOSED: 'Somebody has answered this request, or it was taken back.',
  NOT_REQUESTABLE: 'It cannot be given any more: plan, ceiling or role stand against it by now.',
  WOULD_NARROW:
    'With one project chosen this user would see less than now. Change what it sees instead.',
  UNKNOWN_PROJECT: 'One of the projects is not there any more. Take it out and try again.',
  UNKNOWN_GROUP: 'One of the groups is not there any more. Take it out and try again.',
  BUSY: 'This takes longer than usual. Try again in a moment.',
  VALIDATION_FAILED: 'Something is not filled in as it has to be.',
} as const;
