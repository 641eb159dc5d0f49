import type { DateStyle } from './letter-date.js';
import type { LetterPortal } from './letter-portal.js';
import { INVITATION_KIND, type TemplateKind } from './template-kind.js';

/** What the mail of an invitation can show. */
export interface TemplateValues {
  readonly member: { readonly name: string; readonly email: string };
  /** Empty if the host sent it or the sender is gone. */
  readonly inviter: { readonly name: string };
  /** Empty for staff. */
  readonly client: { readonly name: string };
  readonly portal: LetterPortal;
  readonly message: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
  /** When the access it opens ends, ISO 8601 in UTC; empty for never. */
  readonly accessUntil: string;
}

/** What a letter can show that tells of something that has happened. What its event does not tell of is empty. */
export interface LetterValues {
  /** Whom it goes to. */
  readonly member: { readonly name: string; readonly email: string };
  /** Who did what it tells of. Empty if the host did, or nobody, or if who did it is gone. */
  readonly actor: { readonly name: string };
  readonly client: { readonly name: string };
  readonly portal: LetterPortal;
  /** The page it leads to, as `letters.url` says. */
  readonly url: string;
  /** When the access ends or ended, ISO 8601 in UTC. */
  readonly accessUntil: string;
  /** The role by now: `admin`, `member` or `staff`. */
  readonly role: string;
  /** What the event has changed, of a member's role, projects and permissions. */
  readonly change: {
    /** The role before and after: `admin`, `member` or `staff`. */
    readonly before: string;
    readonly after: string;
    /** The name of the project whose own permissions changed; empty where it was no project's. */
    readonly project: string;
    /** The names of up to ten permissions, projects or groups that are new, and how many more there are. */
    readonly gained: string;
    readonly gainedMore: string;
    /** The same of what is no longer there. */
    readonly lost: string;
    readonly lostMore: string;
  };
  readonly request: {
    /** `permission`, `project` or `scope`. */
    readonly kind: string;
    /** The label of the permission. */
    readonly permission: string;
    /** The name of the project. */
    readonly project: string;
    readonly note: string;
    readonly answer: string;
  };
  readonly export: {
    /** `portal` or `project`. */
    readonly by: string;
    readonly rows: string;
  };
}

/** What is filled into a template, and how the moments in it are shown. */
export type Filling<Values = TemplateValues | LetterValues> = Values & {
  readonly dates?: DateStyle;
};

/** How moments are shown unless somebody says otherwise. */
export const PLAIN_DATES: DateStyle = { locale: 'en', timeZone: 'UTC' };

const EVERYWHERE = [
  'member.name',
  'member.email',
  'client.name',
  'portal.name',
  'portal.logo',
  'portal.color',
  'portal.onColor',
  'url',
  'accessUntil',
];

const OF_INVITATIONS = keysOf([...EVERYWHERE, 'inviter.name', 'message', 'expiresAt']);

const CHANGE_VALUES = [
  'before',
  'after',
  'project',
  'gained',
  'gainedMore',
  'lost',
  'lostMore',
] as const satisfies readonly (keyof LetterValues['change'])[];

const OF_LETTERS = keysOf([
  ...EVERYWHERE,
  'actor.name',
  'role',
  ...CHANGE_VALUES.map((name) => `change.${name}`),
  ...['kind', 'permission', 'project', 'note', 'answer'].map((name) => `request.${name}`),
  'export.by',
  'export.rows',
]);

/** Whether templates of this kind may use the variable with this path: nothing else of a value can be reached. */
export function isTemplateVariable(
  path: readonly unknown[],
  kind: TemplateKind = INVITATION_KIND,
): boolean {
  return (kind === INVITATION_KIND ? OF_INVITATIONS : OF_LETTERS).has(pathKey(path));
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => pathKey(name.split('.'))));
}

function pathKey(path: readonly unknown[]): string {
  return JSON.stringify(path);
}

/** Of a letter that tells of no change. */
export const NO_CHANGE: LetterValues['change'] = {
  before: '',
  after: '',
  project: '',
  gained: '',
  gainedMore: '',
  lost: '',
  lostMore: '',
};

/** Of a letter that tells of no request. */
export const NO_REQUEST: LetterValues['request'] = {
  kind: '',
  permission: '',
  project: '',
  note: '',
  answer: '',
};

/** Of a letter that tells of no export. */
export const NO_EXPORT: LetterValues['export'] = { by: '', rows: '' };
