/** Words of what a change would do before it is made. */
export const previews = {
  title: 'What changes',
  nothing: 'Nothing is changed yet.',
  asking: 'Looking whom this touches…',
  asked: 'Nothing is saved yet. If you save it:',
  changed_zero: 'Nobody has or sees anything else.',
  changed_one: '{{count}} user has or sees something else.',
  changed_other: '{{count}} users have or see something else.',
  showAll: 'Show all {{count}}',
  unnamed_one: 'And {{count}} more that is not listed.',
  unnamed_other: 'And {{count}} more that are not listed.',
  voided_one: '{{count}} open invitation cannot be accepted any more.',
  voided_other: '{{count}} open invitations cannot be accepted any more.',
  lose: 'Loses:',
  gain: 'Gains:',
} as const;
