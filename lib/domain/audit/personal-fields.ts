import type { ClienteleEventMap, ClienteleEventType } from '../events/clientele-events.js';

/**
 * What a field of an event holds: a fact (an id, a type, a number, or the portal's own text), or something that tells who
 * the person is whom the event is about.
 */
export type FieldKind = 'fact' | 'personal';

/** The kind of each field of a value, at any depth; none may be left out. A value that is personal as a whole is one word. */
export type FieldKinds<V> = V extends readonly unknown[]
  ? FieldKind
  : V extends object
    ? // The names of a record's fields are data, too: it is of one kind.
      string extends keyof V
      ? FieldKind
      : 'personal' | { readonly [Field in keyof V]-?: FieldKinds<NonNullable<V[Field]>> }
    : FieldKind;

/** The kinds of all fields of each type of event. */
export type EventFieldKinds = {
  readonly [T in ClienteleEventType]: FieldKinds<ClienteleEventMap[T]>;
};

const INVITATION = {
  invitationId: 'fact',
  memberId: 'fact',
  clientId: 'fact',
  email: 'personal',
  generation: 'fact',
  joinLinkId: 'fact',
} as const;

const MEMBER = { memberId: 'fact', clientId: 'fact', email: 'personal', name: 'personal' } as const;

const VIEWED = { ...MEMBER, viewId: 'fact' } as const;
const REQUEST = {
  ...MEMBER,
  requestId: 'fact',
  kind: 'fact',
  key: 'fact',
  projectId: 'fact',
  note: 'personal',
} as const;

const JOIN_LINK = {
  joinLinkId: 'fact',
  clientId: 'fact',
  uses: 'fact',
  expiresAt: 'fact',
  domains: 'fact',
} as const;

const CLIENT = { clientId: 'fact', name: 'personal' } as const;

const PROFILE = { profileId: 'fact', name: 'fact' } as const;

const TEMPLATE = { templateId: 'fact', name: 'fact' } as const;

const EXPORT = { exportId: 'fact', by: 'fact', memberId: 'fact' } as const;

const IMPORT = { importId: 'fact', memberId: 'fact' } as const;

const SETTING = { mode: 'fact', profileId: 'fact', permissions: 'fact' } as const;

const SCOPE = { projects: 'fact', groups: 'fact' } as const;

/** Which fields of which events tell of a person. A field or a type that is missing here does not compile. */
export const PERSONAL_FIELDS: EventFieldKinds = {
  'invitation.sent': INVITATION,
  'invitation.resent': INVITATION,
  'invitation.link_copied': INVITATION,
  'invitation.reminded': INVITATION,
  // Mail servers repeat the address in it.
  'invitation.undeliverable': { ...INVITATION, reason: 'personal' },
  'invitation.accepted': { ...INVITATION, identityId: 'personal' },
  'invitation.declined': INVITATION,
  'invitation.cancelled': INVITATION,
  'member.created': {
    ...MEMBER,
    kind: 'fact',
    role: 'fact',
    status: 'fact',
    permissions: SETTING,
    scope: SCOPE,
    clients: 'fact',
    joinLinkId: 'fact',
  },
  'member.updated': {
    ...MEMBER,
    change: change({
      email: 'personal',
      name: 'personal',
      locale: 'fact',
      portalRate: 'fact',
      accessUntil: 'fact',
      standing: 'fact',
      emailConflict: 'fact',
      reviewedAt: 'fact',
    }),
  },
  'member.role_changed': { ...MEMBER, change: change('fact') },
  'member.clients_changed': { ...MEMBER, change: change('fact'), added: 'fact', removed: 'fact' },
  'member.scope_changed': { ...MEMBER, change: change(SCOPE) },
  'member.permissions_changed': {
    ...MEMBER,
    projectId: 'fact',
    fromMemberId: 'fact',
    change: change(SETTING),
  },
  'member.access_ending': { ...MEMBER, accessUntil: 'fact' },
  'member.access_ended': { ...MEMBER, accessUntil: 'fact' },
  'member.deactivated': MEMBER,
  'member.activated': MEMBER,
  'member.removed': { ...MEMBER, status: 'fact', locale: 'fact', reason: 'fact' },
  // The reason tells of the member in somebody's own words.
  'member.viewed': { ...VIEWED, reason: 'personal', expiresAt: 'fact' },
  'member.view_ended': VIEWED,
  'request.made': REQUEST,
  'request.referred': { ...MEMBER, requestId: 'fact', memberKind: 'fact' },
  'request.approved': { ...REQUEST, answer: 'personal' },
  'request.declined': { ...REQUEST, answer: 'personal' },
  'request.withdrawn': REQUEST,
  'join_link.created': JOIN_LINK,
  'join_link.revoked': JOIN_LINK,
  'client.created': { ...CLIENT, clientType: 'fact' },
  'client.updated': {
    ...CLIENT,
    change: change({
      name: 'personal',
      type: 'fact',
      contactEmail: 'personal',
      webAddress: 'personal',
      address: 'personal',
      projects: 'fact',
      defaultScope: { ...SCOPE, gone: SCOPE },
      allowedDomains: 'fact',
      locale: 'fact',
    }),
  },
  'client.without_admin': { ...CLIENT, memberId: 'fact' },
  'client.removed': { ...CLIENT, clientType: 'fact', members: 'fact' },
  'client.ceiling_changed': { ...CLIENT, change: change('fact') },
  'profile.created': PROFILE,
  'profile.updated': {
    ...PROFILE,
    change: change({ name: 'fact', isDefault: 'fact', permissions: 'fact' }),
  },
  'profile.removed': { ...PROFILE, replacedBy: 'fact', members: 'fact' },
  'template.created': TEMPLATE,
  'template.updated': {
    ...TEMPLATE,
    change: change({
      name: 'fact',
      subject: 'fact',
      text: 'fact',
      html: 'fact',
      translations: 'fact',
      isDefault: 'fact',
    }),
  },
  'template.removed': { ...TEMPLATE, replacedBy: 'fact', invitations: 'fact' },
  'portal.updated': {
    change: change({
      plan: 'fact',
      name: 'fact',
      logo: 'fact',
      colors: 'fact',
      domain: 'fact',
      timeZone: 'fact',
      locale: 'fact',
      staffMayView: 'fact',
      allowedDomains: 'fact',
      staffDomains: 'fact',
    }),
  },
  'portal.without_admin': { memberId: 'fact' },
  'export.ready': { ...EXPORT, rows: 'fact' },
  'export.failed': { ...EXPORT, reason: 'fact' },
  'import.finished': {
    ...IMPORT,
    counts: { create: 'fact', update: 'fact', unchanged: 'fact', error: 'fact' },
  },
  'import.failed': { ...IMPORT, reason: 'fact' },
};

function change<const K>(kinds: K): { readonly before: K; readonly after: K } {
  return { before: kinds, after: kinds };
}
