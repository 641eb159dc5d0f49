/** Words of the pages that stand by themselves: set-up from a link, joining, choosing an account, no access. */
export const account = {
  foot: 'Language',
  signIn: 'Sign in',
  mayHaveAccount: 'I have an account: sign in',
  wrongAccount: 'Wrong account? You are signed in as {{email}}.',
  goOn: 'Go on',
  setUp: {
    title: 'Set up your account',
    titleLogin: 'You are invited',
    by: '<b>{{inviter}}</b> invites you to join <b>{{client}}</b> in the portal of {{portal}}.',
    byHost: '{{portal}} invites you to join <b>{{client}}</b> in its portal.',
    byStaff: '<b>{{inviter}}</b> invites you to work for <b>{{portal}}</b>.',
    byHostStaff: 'You are invited to work for <b>{{portal}}</b>.',
    says: 'Message from {{name}}',
    you: 'You',
    role: 'Role',
    see: 'You will see',
    use: 'You may use',
    until: 'Until',
    linkUntil: 'The link works until {{until}}.',
    roleOf: {
      admin: 'Admin: you can manage the team of {{client}}',
      member: 'Member',
      staffAdmin: 'Admin: everything, the settings of the portal too',
      staff: 'Staff: clients and their users',
    },
    seesProjects: 'Work on {{projects}}',
    seesGroups: 'All work by {{groups}}',
    seesBoth: 'Work on {{projects}}, by {{groups}}',
    seesNothing: 'No project yet: {{portal}} opens some for you later',
    nothingToUse: 'Nothing yet: {{portal}} opens it for you later',
    inDetail: 'In detail',
    name: 'Full name',
    nameMissing: 'Say what you are called.',
    password: 'Password',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    strength: 'Strength of the password',
    strengths: {
      '0': 'Too short',
      '1': 'Weak',
      '2': 'Fair',
      '3': 'Strong',
      '4': 'Very strong',
    },
    rule: {
      least: 'At least 12 characters',
      most: 'At most 128 characters',
      common: 'Not one of the passwords that many people use',
    },
    fault: {
      too_short: 'Too short: it takes at least 12 characters.',
      too_long: 'Too long: it takes at most 128 characters.',
      too_common:
        'This is on the list of passwords that everybody tries. Choose another one, such as a few words that do not belong together.',
    },
    submit: 'Set up my account',
    accept: 'Accept the invitation',
    signedInAs: 'You are signed in as {{email}}. Your name and password stay as they are.',
    decline: 'Decline the invitation',
    notForYou: 'Not for you?',
    declineTitle: 'Decline the invitation?',
    declineAct: 'Decline',
    declineAsk:
      'The link stops working, and no account is made. {{portal}} sees in its list that you have declined; no email is sent. Should you need access after all, you have to be invited again.',
    declined: 'You have declined',
    declinedText: 'The link opens nothing any more. You can close this page.',
    done: 'You are in',
    doneText: 'Your account is ready. Sign in as {{email}} to go on.',
    going: 'Your account is ready. One moment…',
  },
  login: {
    title: 'Sign in to accept',
    text: 'This invitation is for <b>{{email}}</b>, and is accepted with that login. Sign in; you come back here, and your password stays as it is.',
  },
  wrong: {
    title: 'This is for somebody else',
    text: 'You are signed in as <b>{{email}}</b>, and the invitation is for <b>{{invited}}</b>. Sign out to go on with it: the link stays open in this tab.',
    textUnknown:
      'You are signed in, and the invitation is for another address. Sign out to go on with it: the link stays open in this tab.',
    act: 'Sign out and go on',
    cure: 'Sign out of the other account in this browser, then open the link again.',
  },
  refused: {
    INVITATION_EXPIRED: {
      title: 'This link has expired',
      text: 'Answer the email it came with and ask for a new one. Sending it again is one click for whoever invited you, and your access stays prepared as it was.',
    },
    INVITATION_CANCELLED: {
      title: 'This invitation was cancelled',
      text: 'Whoever invited you has cancelled it, so this link opens nothing. If you think that is a mistake, answer the email it came with.',
    },
    INVITATION_DECLINED: {
      title: 'This invitation was declined',
      text: 'Somebody with this link has said no to it. If you need access after all, answer the email it came with and ask to be invited again.',
    },
    INVITATION_SUPERSEDED: {
      title: 'There is a newer link',
      text: 'You were sent the invitation once more after this one. Use the link in the latest email.',
    },
    INVITATION_ACCEPTED: {
      title: 'This invitation was used',
      text: 'Its account is set up. Sign in with the address it was sent to. If you have forgotten the password, set a new one there.',
    },
    INVITATION_NOT_FOUND: {
      title: 'This link opens nothing',
      text: 'Part of it may be missing. Copy it whole from the email and open it again, or ask whoever sent it for a new one.',
    },
    ALREADY_MEMBER: {
      title: 'You have access already',
      text: 'You are a member here with another invitation. Sign in with your account; there is nothing left to accept.',
    },
    MEMBER_STATE: {
      title: 'This access is switched off',
      text: 'It was deactivated after the link was sent. Answer the email it came with: it takes one click to activate it, and then this link works.',
    },
    SEAT_LIMIT: {
      title: 'All seats are taken',
      text: 'The client has as many people as it may have. Answer the email the link came with: as soon as a seat is free, this same link works.',
    },
    VIEW_ONLY: {
      title: 'You view as somebody else',
      text: 'In a view nothing can be accepted. End the view, then open the link again.',
    },
  },
  void: {
    title: 'This invitation no longer holds',
    inviter:
      'The person who invited you may not do so any more. Answer the email it came with: somebody else there can invite you again.',
    link: 'The join link you asked by lets nobody in any more: it was revoked or is used up. Answer the email it came with: somebody there can invite you again.',
    grant:
      'It promises more than the person who invited you may give by now. Answer the email it came with and ask to be invited again.',
    domain:
      'Addresses like yours are not allowed here any more. Ask to be invited at another address, or to have yours allowed.',
    ended:
      'The access it promised was for a time, and that time is over. Answer the email it came with if you still need it.',
    unknown: 'It cannot be accepted as things stand. Answer the email it came with.',
  },
  join: {
    title: 'Ask to join',
    lead: 'Whoever gave you this link lets people join. Say where your invitation is to go.',
    email: 'Your email',
    hint: 'Your address at work, if your link is for a company.',
    act: 'Ask for an invitation',
    asked: 'Look into your inbox',
    askedText:
      'If this link is open and <b>{{email}}</b> may join by it, an invitation is on its way there. It can take a few minutes.',
    askedCure:
      'Nothing came? Look into the spam folder, and check the address. Whoever gave you the link can tell whether it is still open.',
    again: 'Use another address',
    missing: 'This link is not whole',
    missingText: 'Part of it is missing. Copy it whole and open it again.',
  },
  none: {
    title: 'No access here',
    text: 'You are signed in as <b>{{email}}</b>, but nobody has given this account access. Ask whoever works with you here for an invitation; if one was sent to another address, sign in with that.',
    endedTitle: 'Your access has ended',
    ended:
      'You are signed in as <b>{{email}}</b>. Your access was for a time, and that time is over. Ask whoever works with you here to extend it: everything is kept as it was, and you need no new account.',
    again: 'Look again',
  },
  choose: {
    title: 'Choose an account',
    lead: 'You are signed in as {{email}}. This tab goes on as the one you choose; other tabs stay as they are.',
    only: 'You are signed in as {{email}}.',
    current: 'in this tab',
  },
} as const;
