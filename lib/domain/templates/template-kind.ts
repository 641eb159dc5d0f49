/** What a letter that is no invitation tells of: each kind has the name of its event. */
export type LetterTemplateKind =
  | 'member.created'
  | 'member.updated'
  | 'member.role_changed'
  | 'member.clients_changed'
  | 'member.scope_changed'
  | 'member.permissions_changed'
  | 'member.deactivated'
  | 'member.activated'
  | 'member.removed'
  | 'member.access_ending'
  | 'member.access_ended'
  | 'request.made'
  | 'request.referred'
  | 'request.approved'
  | 'request.declined'
  | 'request.withdrawn'
  | 'client.without_admin'
  | 'portal.without_admin'
  | 'export.ready';

/** Each of them. */
export const LETTER_TEMPLATE_KINDS = [
  'member.created',
  'member.updated',
  'member.role_changed',
  'member.clients_changed',
  'member.scope_changed',
  'member.permissions_changed',
  'member.deactivated',
  'member.activated',
  'member.removed',
  'member.access_ending',
  'member.access_ended',
  'request.made',
  'request.referred',
  'request.approved',
  'request.declined',
  'request.withdrawn',
  'client.without_admin',
  'portal.without_admin',
  'export.ready',
] as const satisfies readonly LetterTemplateKind[];

/** What a template is the text of. */
export type TemplateKind = 'invitation' | LetterTemplateKind;

/** The kind of invitations, and of a link that is sent once more. */
export const INVITATION_KIND = 'invitation' satisfies TemplateKind;

/** Every kind. */
export const TEMPLATE_KINDS = [
  INVITATION_KIND,
  ...LETTER_TEMPLATE_KINDS,
] as const satisfies readonly TemplateKind[];
