/** Words of what comes of creating users. */
export const created = {
  refused: {
    open: 'Open that user',
    domain: {
      portal: 'Your portal allows no addresses at {{domain}}. An admin can allow it under Portal.',
      client: 'The client allows no addresses at {{domain}}. Allow it on the client’s page.',
    },
    seats_one: 'The client has {{count}} seat, and it is taken. Deactivate or remove a user first.',
    seats_other: 'All {{count}} seats of the client are taken. Deactivate or remove a user first.',
    pending_one: 'The client has {{count}} open invitation, which is all it may have.',
    pending_other:
      'The client has {{count}} open invitations, which is all it may have. Cancel some, or wait until they are accepted.',
    most_one: 'At most {{count}} user can be created at once.',
    most_other: 'At most {{count}} users can be created at once.',
    fields: 'The server does not take this: {{faults}}.',
    differs: 'Is here already, with other settings than these: {{fields}}. Nothing was changed.',
  },
  done: {
    invited: '{{name}} is created. A letter with a link goes to {{email}}.',
    active: '{{name}} is created and can log in with the password. Nobody was told.',
    silent: '{{name}} is created. Nobody was told.',
    noScope: '{{name}} sees nothing yet: no project and no team is chosen.',
  },
  results: {
    title: 'What came of it',
    lead_one: '{{count}} of {{total}} created',
    lead_other: '{{count}} of {{total}} created',
    again_one: 'Try {{count}} again',
    again_other: 'Try {{count}} again',
    done: 'To the users',
    who: 'Address',
    outcome: 'What came of it',
    detail: 'What follows',
  },
  outcome: {
    created: 'Created',
    resent: 'Invited anew',
    present: 'Was there',
    refused: 'Refused',
    twice: 'Twice in the list',
  },
  there: {
    letter: 'A letter goes out.',
    active: 'Can log in.',
    silent: 'Pending until you send a link.',
    noScope: 'Sees nothing yet: no project and no team is chosen.',
    ALREADY_INVITED: 'Has an open invitation already. Nothing was changed or sent.',
    ALREADY_MEMBER: 'Is a user here already. Nothing was changed or sent.',
    RESENT: 'The invitation had expired; a new letter goes out.',
  },
} as const;
