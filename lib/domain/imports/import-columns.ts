import { foldAccents } from '../text/folded-text.js';
import { nearestName } from '../text/nearest-name.js';

/** What a column of a file can hold. */
export type ImportField =
  | 'name'
  | 'email'
  | 'kind'
  | 'client'
  | 'clientId'
  | 'role'
  | 'accessUntil'
  | 'portalRate'
  | 'permissions'
  | 'projects'
  | 'rate'
  | 'until'
  | 'groups';

/** What was made of the head of a file. */
export interface ImportColumns {
  /** The columns that are read, by the field of `POST members` they stand for; `rate` and `until` are those of the row's projects. */
  readonly read: readonly { readonly heading: string; readonly field: ImportField }[];
  /** Columns of our exports that no import changes. */
  readonly ignored: readonly string[];
  /** Columns that nobody knows. */
  readonly unknown: readonly string[];
  /** Which fields those of them probably mean that are near the headings of one. */
  readonly nearest: readonly { readonly heading: string; readonly field: ImportField }[];
}

/** Headings as people write them, without blanks, signs and case. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['name', 'fullname', 'displayname'],
  email: ['email', 'emailaddress', 'mail'],
  kind: ['kind'],
  client: ['client', 'clientname', 'customer', 'company'],
  clientId: ['clientid'],
  role: ['role'],
  accessUntil: ['accessuntil', 'accessends'],
  portalRate: ['portalrate'],
  permissions: ['permissions', 'permissionprofile', 'profile'],
  projects: ['projects', 'project'],
  rate: ['rate', 'projectrate'],
  until: ['until', 'projectuntil'],
  groups: ['groups', 'group'],
};

/** Further columns of our exports. */
const OF_EXPORTS = new Set([
  'status',
  'standing',
  'projectrates',
  'projectends',
  'projectpermissions',
  'lastactiveat',
  'reviewedat',
  'invitation',
  'invitedat',
  'invitationexpiresat',
  'createdat',
]);

const FIELDS = new Map(
  Object.entries(HEADINGS).flatMap(([field, words]) =>
    words.map((word) => [word, field as ImportField] as const),
  ),
);

/** Without projects these are nobody's. */
const OF_PROJECTS: ReadonlySet<ImportField> = new Set(['rate', 'until']);

/** The head of a file, read: where each field stands, and what the answer tells of it. */
export interface ImportHead {
  readonly places: ReadonlyMap<ImportField, number>;
  readonly columns: ImportColumns;
  /** Fields that more than one column stands for. */
  readonly repeated: readonly ImportField[];
}

/** The head made of a file's first row, its headings in any case and order. */
export function importHead(headings: readonly string[]): ImportHead {
  const names = headings.map((heading) => heading.trim());
  const fields = names.map((name) => FIELDS.get(wordOf(name)));
  const hasProjects = fields.includes('projects');
  const places = new Map<ImportField, number>();
  const read: ImportColumns['read'][number][] = [];
  const repeated = new Set<ImportField>();
  const [ignored, unknown] = [new Set<string>(), new Set<string>()];
  for (const [at, heading] of names.entries()) {
    const field = fields[at];
    if (heading === '') continue;
    if (field === undefined) (OF_EXPORTS.has(wordOf(heading)) ? ignored : unknown).add(heading);
    else if (OF_PROJECTS.has(field) && !hasProjects) ignored.add(heading);
    else if (places.has(field)) repeated.add(field);
    else {
      places.set(field, at);
      read.push({ heading, field });
    }
  }
  const nearest = [...unknown].flatMap((heading) => {
    const field = FIELDS.get(nearestName(wordOf(heading), FIELDS.keys()) ?? '');
    return field === undefined || places.has(field) ? [] : { heading, field };
  });
  const columns = { read, ignored: [...ignored], unknown: [...unknown], nearest };
  return { places, columns, repeated: [...repeated] };
}

function wordOf(heading: string): string {
  return foldAccents(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
