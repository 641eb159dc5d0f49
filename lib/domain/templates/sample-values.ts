import { NAMES_MOST } from './change-names.js';
import { INVITATION_KIND, type TemplateKind } from './template-kind.js';
import {
  type LetterValues,
  NO_CHANGE,
  NO_EXPORT,
  NO_REQUEST,
  type TemplateValues,
} from './template-values.js';

/** What a preview shows besides the portal's name, the link and its end; of access that has none. */
export const SAMPLE = {
  member: { name: 'Ada Example', email: 'ada@example.test' },
  inviter: { name: 'Sam Sample' },
  client: { name: 'Example Ltd' },
  message: 'We look forward to working with you.',
  accessUntil: '',
} as const;

/** What a preview of another letter shows besides the portal's name, its page and its moment. */
export const SAMPLE_LETTER = {
  member: SAMPLE.member,
  actor: SAMPLE.inviter,
  client: SAMPLE.client,
  role: 'member',
  change: {
    before: 'admin',
    after: 'member',
    project: '',
    gained: 'Edit reports, Send messages',
    gainedMore: '2',
    lost: 'Manage billing',
    lostMore: '',
  },
  request: {
    kind: 'permission',
    permission: 'Edit reports',
    project: '',
    note: 'I need it for the yearly report.',
    answer: 'Enjoy.',
  },
  export: { by: 'portal', rows: '120' },
} as const;

const NAME_MOST = 200;
const EMAIL_MOST = 320;
const MESSAGE_MOST = 1000;
const LOGO_MOST = 2000;

/** Long, and with all that a filter or a missing escape would change. */
const LINK = `https://Portal.example.test/accept?to="you"&token=${'aZ09-_'.repeat(40)}`;

const FULL: TemplateValues = {
  ...SAMPLE,
  portal: {
    name: 'Example Agency',
    logo: 'https://agency.example.test/logo.png?size=40&theme=light',
    color: '#1f5fbf',
    onColor: '#ffffff',
  },
  url: LINK,
  expiresAt: '2026-01-22T12:00:00.000Z',
  accessUntil: '2026-12-31T22:59:59.999Z',
};

const FULL_LETTER: LetterValues = {
  ...SAMPLE_LETTER,
  portal: FULL.portal,
  url: LINK,
  accessUntil: FULL.accessUntil,
};

const NOBODY = { name: '' };
/** Of a portal without logo and colours. */
const PLAIN = { ...FULL.portal, logo: '', color: '', onColor: '' };
const NO_NAME = { ...FULL.member, name: '' };

/**
 * What a template of this kind has to work with: all there, each missing that can be, all of them missing, and all at its
 * longest: text grows by escaping, where a quotation mark becomes five characters, and by what keeps mail clients from making
 * links.
 */
export function trialValues(
  kind: TemplateKind = INVITATION_KIND,
): readonly (TemplateValues | LetterValues)[] {
  return kind === INVITATION_KIND ? trialInvitations() : trialLetters();
}

function trialInvitations(): TemplateValues[] {
  return [
    FULL,
    { ...FULL, member: NO_NAME },
    { ...FULL, inviter: NOBODY },
    { ...FULL, client: NOBODY },
    { ...FULL, message: '' },
    { ...FULL, accessUntil: '' },
    { ...FULL, portal: PLAIN },
    {
      ...FULL,
      member: NO_NAME,
      inviter: NOBODY,
      client: NOBODY,
      message: '',
      accessUntil: '',
      portal: PLAIN,
    },
    ...['"', '@'].map((sign) => ({
      ...FULL,
      ...longest(sign),
      inviter: { name: sign.repeat(NAME_MOST) },
      message: sign.repeat(MESSAGE_MOST),
    })),
  ];
}

function trialLetters(): LetterValues[] {
  const bare: LetterValues = {
    ...FULL_LETTER,
    ...{ member: NO_NAME, actor: NOBODY, client: NOBODY, url: '', accessUntil: '', role: '' },
    portal: PLAIN,
    change: NO_CHANGE,
    request: NO_REQUEST,
    export: NO_EXPORT,
  };
  return [
    FULL_LETTER,
    { ...FULL_LETTER, member: NO_NAME },
    { ...FULL_LETTER, actor: NOBODY },
    { ...FULL_LETTER, client: NOBODY },
    { ...FULL_LETTER, url: '' },
    { ...FULL_LETTER, portal: PLAIN },
    { ...FULL_LETTER, change: NO_CHANGE },
    { ...FULL_LETTER, change: { ...NO_CHANGE, project: 'Spring sale', lostMore: '3' } },
    bare,
    ...['"', '@'].map((sign) => ({
      ...FULL_LETTER,
      ...longest(sign),
      actor: { name: sign.repeat(NAME_MOST) },
      change: { ...FULL_LETTER.change, ...longestChange(sign) },
      request: {
        kind: 'permission',
        permission: sign.repeat(NAME_MOST),
        project: sign.repeat(NAME_MOST),
        note: sign.repeat(MESSAGE_MOST),
        answer: sign.repeat(MESSAGE_MOST),
      },
    })),
  ];
}

function longestChange(sign: string): Partial<LetterValues['change']> {
  const name = sign.repeat(NAME_MOST);
  const names = Array.from({ length: NAMES_MOST }, () => name).join(', ');
  return { project: name, gained: names, gainedMore: '9999', lost: names, lostMore: '9999' };
}

function longest(sign: string) {
  return {
    member: { name: sign.repeat(NAME_MOST), email: 'x'.repeat(EMAIL_MOST) },
    client: { name: sign.repeat(NAME_MOST) },
    portal: {
      ...FULL.portal,
      name: sign.repeat(NAME_MOST),
      logo: `https://agency.example.test/?${'&'.repeat(LOGO_MOST)}`,
    },
  };
}
