/** Words of the requests' page. */
export const requests = {
  title: 'Requests',
  lead: 'What client users ask for. Nothing is given that you could not give without a request.',
  tabs: 'Requests by their state',
  tab: {
    open: 'Open',
    approved: 'Approved',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    all: 'All',
  },
  anybody: 'Anybody',
  kind: 'What is asked for',
  anyKind: 'Anything',
  kinds: { permission: 'A permission', project: 'A project', scope: 'More to see' },
  column: {
    who: 'Who asks',
    what: 'For what',
    asked: 'Asked',
    status: 'Status',
    answer: 'Answer',
  },
  status: { open: 'Open', approved: 'Approved', declined: 'Declined', withdrawn: 'Withdrawn' },
  by: 'by {{name}}',
  none: {
    open: 'Nothing waits for an answer',
    approved: 'Nothing was approved yet',
    declined: 'Nothing was declined yet',
    withdrawn: 'Nothing was taken back yet',
    all: 'Nobody has asked for anything yet',
  },
  noneHint:
    'When a client user lacks a permission or sees too little, it can ask for it. It stands here then.',
  noneFound: 'No request matches',
  showOpen: 'Show all that are open',
  askedScope: 'More to see',
  askedProject: 'The project {{project}}',
  askedOn: '{{permission}}, on {{project}}',
  approve: 'Approve',
  decline: 'Decline',
  approveTitle: 'Approve what {{name}} asks for',
  approved: 'Given to {{name}}.',
  declineTitle: 'Decline what {{name}} asks for?',
  declineWhat: '{{name}} does not get “{{what}}”. What it has stays as it is.',
  declined: 'The request of {{name}} is declined.',
  reason: 'Why not',
  words: 'Words to go with it',
  told: '{{name}} is told of the answer by email, with these words.',
  givesPermission: '{{name}} gets “{{what}}”, and what stands above it, from the next page on.',
  heldAlready: '{{name}} has “{{what}}” by now. Approving changes nothing and closes the request.',
  ownFromNow:
    '{{name}} has a set of its own from then on: what it has now and this. It no longer follows its profile.',
  ownAlready: '{{name}} has a set of its own, to which this is added.',
  ownOnProject: 'It counts on this project only, where {{name}} has a set of its own then.',
  firm: {
    plan: 'It cannot be given: your plan does not include it.',
    ceiling: 'It cannot be given: it is off for {{client}} as a whole.',
    role: 'It cannot be given: only admins of the client have it.',
    scope: 'It cannot be given: the project is not selected for {{name}}.',
  },
  changeThere: 'Change it there first',
  wouldNarrow:
    '{{name}} sees all work of its groups. With one project chosen it would see less: change what it sees instead, and decline this.',
<<<<<<< HEAD
  givesProject_zero: '{{name}} sees {{what}} from the next page on.',
  givesProject_one: '{{name}} sees {{what}} from the next page on, beside the one it has.',
  givesProject_other: '{{name}} sees {{what}} from the next page on, beside the {{count}} it has.',
=======
  givesProject_zero: '{{name}} sees the project {{what}} from the next page on.',
  givesProject_one:
    '{{name}} sees the project {{what}} from the next page on, beside the one it has.',
  givesProject_other:
    '{{name}} sees the project {{what}} from the next page on, beside the {{count}} it has.',
>>>>>>> pages-clients
  until: 'Until the end of',
  untilHint: 'That day in the portal’s time zone. Empty: it does not end.',
  sees: {
    nothing: 'Choose what {{name}} is to see.',
    projects: '{{name}} sees all work on these projects, by anyone.',
    groups: '{{name}} sees all work by these groups, on any project of the client.',
    both: '{{name}} sees work on these projects by these groups, and nothing else.',
  },
} as const;
