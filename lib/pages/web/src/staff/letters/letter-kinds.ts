import type { Shape } from '../../api.js';

/** What a letter is for: an invitation, or the event that it tells of. */
export type LetterKind = Shape<'TemplateKind'>;

/** Every kind, by what it is about. */
export const KIND_GROUPS = {
  invitation: ['invitation'],
  member: [
    'member.created',
    'member.updated',
    'member.role_changed',
    'member.permissions_changed',
    'member.scope_changed',
    'member.clients_changed',
    'member.deactivated',
    'member.activated',
    'member.removed',
    'member.access_ending',
    'member.access_ended',
  ],
  request: [
    'request.made',
    'request.referred',
    'request.approved',
    'request.declined',
    'request.withdrawn',
  ],
  agency: ['client.without_admin', 'portal.without_admin', 'export.ready'],
} as const satisfies Readonly<Record<string, readonly LetterKind[]>>;

/** The same in one list. */
export const KINDS: readonly LetterKind[] = Object.values(KIND_GROUPS).flat();

const EVERYWHERE = ['member.name', 'member.email', 'client.name', 'portal.name'] as const;

const OF_INVITATIONS = [
  ...EVERYWHERE,
  'inviter.name',
  'message',
  'url',
  'expiresAt',
  'accessUntil',
] as const;

const OF_LETTERS = [...EVERYWHERE, 'actor.name', 'url', 'accessUntil', 'role'] as const;

const GAINED_AND_LOST = [
  'change.gained',
  'change.gainedMore',
  'change.lost',
  'change.lostMore',
] as const;

/** What letters of a change have besides. */
const OF_CHANGES = {
  'member.role_changed': ['change.before', 'change.after'],
  'member.scope_changed': GAINED_AND_LOST,
  'member.permissions_changed': ['change.project', ...GAINED_AND_LOST],
} as const satisfies Readonly<Partial<Record<LetterKind, readonly string[]>>>;

const OF_REQUESTS = [
  ...EVERYWHERE,
  'actor.name',
  'url',
  'request.permission',
  'request.project',
  'request.note',
  'request.answer',
] as const;

const OF_EXPORTS = [...EVERYWHERE, 'url', 'export.rows'] as const;

/** A value that a letter can show. */
export type Placeholder =
  | (typeof OF_INVITATIONS)[number]
  | (typeof OF_LETTERS)[number]
  | (typeof OF_CHANGES)[keyof typeof OF_CHANGES][number]
  | (typeof OF_REQUESTS)[number]
  | (typeof OF_EXPORTS)[number];

/** The values that letters of a kind have. */
export function placeholdersOf(kind: LetterKind): readonly Placeholder[] {
  if (kind === 'invitation') return OF_INVITATIONS;
  if (kind.startsWith('request.')) return OF_REQUESTS;
  if (kind === 'export.ready') return OF_EXPORTS;
  const changes: Readonly<Partial<Record<LetterKind, readonly Placeholder[]>>> = OF_CHANGES;
  return [...OF_LETTERS, ...(changes[kind] ?? [])];
}

/** A value as it is written into a text: moments in the language of the letter, and names with what stands in for a missing one. */
export function written(placeholder: Placeholder): string {
  if (placeholder === 'expiresAt' || placeholder === 'accessUntil')
    return `{{ ${placeholder} | date }}`;
  if (placeholder === 'member.name') return '{{ member.name | default: member.email }}';
  if (placeholder === 'client.name' || placeholder === 'inviter.name')
    return `{{ ${placeholder} | default: portal.name }}`;
  return `{{ ${placeholder} }}`;
}
