import type { TemplateValues } from './template-values.js';

/** What a preview shows besides the portal's name, the link and its end. */
export const SAMPLE = {
  member: { name: 'Ada Example', email: 'ada@example.test' },
  inviter: { name: 'Sam Sample' },
  client: { name: 'Example Ltd' },
  message: 'We look forward to working with you.',
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

/** What a template has to work with: all that can be missing present and missing, and all at its longest. */
export function trialValues(): readonly TemplateValues[] {
  return [...withAndWithout(FULL), LONGEST];
}

function withAndWithout(full: TemplateValues): TemplateValues[] {
  const without: ((values: TemplateValues) => TemplateValues)[] = [
    (values) => ({ ...values, member: { ...values.member, name: '' } }),
    (values) => ({ ...values, inviter: { name: '' } }),
    (values) => ({ ...values, client: { name: '' } }),
    (values) => ({ ...values, message: '' }),
  ];
  return without.reduce((all, change) => [...all, ...all.map(change)], [full]);
}
