import type { ClienteleApiError } from '../../../client/index.js';
import type { T, Words } from './words/index.js';

type Fault = keyof Words['faults'];

/** What the server says of a field, and the word for it; numbers in it go by these names. */
const SAYINGS: readonly (readonly [RegExp, Fault])[] = [
  [/^must be an email address/, 'email'],
  [/^must (not be empty|hold more than spaces)/, 'empty'],
  [/^must (?:be text of|have) (?<least>\d+) to (?<most>\d+) characters/, 'textFromTo'],
  [/^must (?:be text of|have) at most (?<most>\d+) characters/, 'textMost'],
  [/^must not hold NUL/, 'letters'],
  [/^must be a decimal/, 'rate'],
  [/^must be a date/, 'date'],
  [/^must lie ahead/, 'ahead'],
  [/^must be a whole number from (?<least>\d+) to (?<most>\d+)/, 'number'],
  [/^must be a whole number from (?<least>\d+)/, 'numberFrom'],
  [/^must be an http or https address/, 'web'],
  [/^must be an https address/, 'https'],
  [/^must be a domain name/, 'domain'],
  [/^must be a list of (at most \d+ )?domain/, 'domains'],
  [/^must be a language tag/, 'language'],
  [/^must be a time zone/, 'timeZone'],
  [/^must be a country code/, 'country'],
  [/^must be an object of at most \d+ names, each with a colour/, 'color'],
  [/^must be a list of at most (?<most>\d+) lines of at most (?<each>\d+)/, 'lines'],
  [/^must be a list of (?<least>\d+) to (?<most>\d+)/, 'listFromTo'],
  [/^must be a list of at most (?<most>\d+)/, 'list'],
  [/^must name what is selected/, 'needed'],
  [/^must be (admin|member|staff)\b.* for /, 'role'],
  [/^must be client or staff/, 'kindWord'],
  [/^must be admin, member or staff/, 'roleWord'],
  [/^is only accepted with a project/, 'needsProject'],
  [/^is only accepted for client users/, 'clientUsersOnly'],
  [/^must be default or the name of a profile/, 'profileName'],
  [/^must be one of /, 'choice'],
];

/** A saying of the server about a field, in the reader's words. */
export function faultText(t: T, said: string): string {
  for (const [saying, word] of SAYINGS) {
    const found = saying.exec(said);
    if (!found) continue;
    const { least = '', most = '', each = '' } = found.groups ?? {};
    return t(`faults.${word}` as 'faults.number', { least, most, each });
  }
  return t('faults.other', { fault: said });
}

/** Codes that are about one field, whatever form it stands in. */
const FIELD_OF: Readonly<Partial<Record<ClienteleApiError['code'], readonly string[]>>> = {
  DUPLICATE_NAME: ['name'],
  DOMAIN_TAKEN: ['domain'],
  DOMAIN_NOT_VERIFIED: ['domain'],
  ALREADY_MEMBER: ['email'],
  ALREADY_INVITED: ['email'],
  EMAIL_DOMAIN_NOT_ALLOWED: ['email'],
  WEAK_PASSWORD: ['password'],
  UNKNOWN_PROJECT: ['projects'],
  UNKNOWN_GROUP: ['groups'],
  RATE_NOT_APPLICABLE: ['projects'],
};

/** What a refusal says field by field, by the field's path in the request; empty where it says nothing of fields. */
export function fieldFaults(
  t: T,
  { code, details = {} }: Pick<ClienteleApiError, 'code' | 'details'>,
  sentence: string,
): ReadonlyMap<string, string> {
  const { fields, field } = details;
  if (code === 'VALIDATION_FAILED' && typeof fields === 'object' && fields !== null)
    return new Map(
      Object.entries(fields).map(([path, said]) => [path, faultText(t, String(said))]),
    );
  if (code === 'STAFF_FIELDS' && Array.isArray(fields))
    return new Map(fields.map((path) => [String(path), t('faults.staffOnly')]));
  if (code === 'NOT_FOUND' && typeof field === 'string')
    return new Map([[field, t('faults.gone')]]);
  if (code === 'TEMPLATE_INVALID' || code === 'TEMPLATE_WITHOUT_LINK')
    return new Map(typeof field === 'string' ? [[field, sentence]] : []);
  return new Map((FIELD_OF[code] ?? []).map((path) => [path, sentence]));
}
