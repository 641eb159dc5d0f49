import type { TemplateValues } from './template-values.js';

/** What a preview shows besides the portal's name, the link and its end; of access that has none. */
export const SAMPLE = {
  member: { name: 'Ada Example', email: 'ada@example.test' },
  inviter: { name: 'Sam Sample' },
  client: { name: 'Example Ltd' },
  message: 'We look forward to working with you.',
  accessUntil: '',
} as const;

const NAME_MOST = 200;
const EMAIL_MOST = 320;
const MESSAGE_MOST = 1000;

/** Long, and with all that a filter or a missing escape would change. */
const LINK = `https://Portal.example.test/accept?to="you"&token=${'aZ09-_'.repeat(40)}`;

const FULL: TemplateValues = {
  ...SAMPLE,
  portal: { name: 'Example Agency' },
  url: LINK,
  expiresAt: '2026-01-22T12:00:00.000Z',
  accessUntil: '2026-12-31T22:59:59.999Z',
};

/** Text grows by escaping: a quotation mark becomes five characters. */
const LONGEST: TemplateValues = {
  ...FULL,
  member: { name: '"'.repeat(NAME_MOST), email: 'x'.repeat(EMAIL_MOST) },
  inviter: { name: '"'.repeat(NAME_MOST) },
  client: { name: '"'.repeat(NAME_MOST) },
  portal: { name: '"'.repeat(NAME_MOST) },
  message: '"'.repeat(MESSAGE_MOST),
};

/** And by what keeps mail clients from making links. */
const MOST_MARKED: TemplateValues = {
  ...LONGEST,
  member: { name: '@'.repeat(NAME_MOST), email: 'x'.repeat(EMAIL_MOST) },
  inviter: { name: '@'.repeat(NAME_MOST) },
  client: { name: '@'.repeat(NAME_MOST) },
  portal: { name: '@'.repeat(NAME_MOST) },
  message: '@'.repeat(MESSAGE_MOST),
};

/** What a template has to work with: all there, each missing that can be, all of them missing, all at its longest. */
export function trialValues(): readonly TemplateValues[] {
  const nobody = { name: '' };
  const noName = { ...FULL.member, name: '' };
  return [
    FULL,
    { ...FULL, member: noName },
    { ...FULL, inviter: nobody },
    { ...FULL, client: nobody },
    { ...FULL, message: '' },
    { ...FULL, accessUntil: '' },
    { ...FULL, member: noName, inviter: nobody, client: nobody, message: '', accessUntil: '' },
    LONGEST,
    MOST_MARKED,
  ];
}
