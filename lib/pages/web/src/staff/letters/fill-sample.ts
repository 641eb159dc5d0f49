import { Liquid } from 'liquidjs';
import { LETTER_HEAD } from '../../../../../domain/templates/letter-head.js';
import { letterPortal } from '../../../../../domain/templates/letter-portal.js';
import type { Shape } from '../../api.js';
import { hostAddress, settings } from '../../settings.js';
import type { LetterKind } from './letter-kinds.js';
import type { Parts } from './letter-values.js';

/** Milliseconds that a sample's link works. */
const WEEK = 7 * 86_400_000;

const SAMPLE = {
  member: { name: 'Ada Example', email: 'ada@example.test' },
  client: { name: 'Example Ltd' },
  accessUntil: '',
};

const OF_INVITATIONS = {
  inviter: { name: 'Sam Sample' },
  message: 'We look forward to working with you.',
};

const OF_LETTERS = {
  actor: { name: 'Sam Sample' },
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
};

interface Sample {
  readonly kind: LetterKind;
  readonly portal: Shape<'Portal'>;
  /** The language that moments are shown in. */
  readonly locale: string;
}

/**
 * A letter as it is typed, filled with the values that the server shows in a preview: for what is not saved yet, which the
 * server cannot show. Throws what the engine says of a fault; saving tries more than that.
 */
export function filledSample(
  { subject, text: source, html }: Parts,
  { kind, portal, locale }: Sample,
): Shape<'FilledTemplate'> {
  const moment = new Date(Date.now() + WEEK).toISOString();
  const isInvitation = kind === 'invitation';
  const url = `${hostAddress(settings.paths.accept)}?token=sample`;
  const values = {
    ...SAMPLE,
    ...(isInvitation ? OF_INVITATIONS : OF_LETTERS),
    portal: letterPortal(portal),
    url,
    ...(isInvitation ? { expiresAt: moment } : { accessUntil: moment }),
  };
  const style = { locale, timeZone: portal.timeZone };
  const plain = engine(String, style);
  const text = filled(plain, source, values);
  const filledHtml = filled(engine(escaped, style), html ?? LETTER_HEAD, values);
  return {
    subject: filled(plain, subject, values).replaceAll(/\s+/gu, ' ').trim(),
    text,
    html: html === null ? filledHtml + htmlOf(text, url) : filledHtml,
  };
}

function filled(liquid: Liquid, source: string, values: object): string {
  return String(liquid.parseAndRenderSync(source, values));
}

function engine(
  outputEscape: (value: unknown) => string,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): Liquid {
  const liquid = new Liquid({
    outputEscape,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    jsTruthy: true,
  });
  liquid.registerFilter('date', (value: unknown) => {
    if (typeof value !== 'string' || value === '') return value;
    const shown = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    }).format(new Date(value));
    return timeZone === 'UTC' ? shown : `${shown} (${timeZone})`;
  });
  return liquid;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: unknown): string {
  return String(value).replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** The html of a letter that has none, below its head: its text with the lines kept and the link to click. */
function htmlOf(text: string, url: string): string {
  const link = `<a href="${escaped(url)}">${escaped(url)}</a>`;
  const body = text.split(url).map(escaped).join(link);
  return `<p>${body.replaceAll(/\r\n?|\n/gu, '<br>')}</p>`;
}
