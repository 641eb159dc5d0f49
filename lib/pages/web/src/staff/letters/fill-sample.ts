import {
  builtInTexts,
} from '../../../../../domain/templates/built-in-template.js';
import { SAMPLE, SAMPLE_LETTER } from '../../../../../domain/templates/sample-values.js';
import { subjectLine } from '../../../../../domain/templates/subject-line.js';
import { escapedHtml } from '../../../../../domain/text/escaped-html.js';
import { templateLiquid } from '../../../../../invitations/templates/template-liquid.js';
import type { Shape } from '../../api.js';
import { hostAddress, settings } from '../../settings.js';
import type { LetterKind } from './letter-kinds.js';
import type { Parts } from './letter-values.js';

/** Days that a sample's link works. */
const DAYS = 7;

interface Sample {
  readonly kind: LetterKind;
  readonly portal: Shape<'Portal'>;
  /** The language that moments are shown in. */
  readonly locale: string;
}

/**
 * A text as it is typed, filled with sample values by the same engine and the same rules as the server's: for what is not saved
 * yet, which the server cannot show. Throws what the engine says of a fault.
 */
export function filledSample(parts: Parts, { kind, portal, locale }: Sample): Shape<'FilledTemplate'> {
  const moment = new Date(Date.now() + DAYS * 86_400_000).toISOString();
  const common = {
    portal: { name: portal.name },
    url: `${hostAddress(settings.paths.accept)}?token=sample`,
    dates: { locale, timeZone: portal.timeZone },
  };
  const values =
    kind === 'invitation'
      ? { ...SAMPLE, ...common, expiresAt: moment }
      : { ...SAMPLE_LETTER, ...common, accessUntil: moment };
  const fill = (how: 'text' | 'html', source: string) =>
    String(templateLiquid(how).parseAndRenderSync(source, values));
  const text = fill('text', parts.text);
  return {
    subject: subjectLine(fill('text', parts.subject)),
    text,
    html: parts.html === null ? htmlOf(text, common.url) : fill('html', parts.html),
  };
}

/** The text that letters of a kind have without one of the portal's own. */
export function builtInParts(kind: LetterKind, locale: string): Parts {
  return { ...builtInTexts(kind, locale).parts };
}

function htmlOf(text: string, url: string): string {
  const link = `<a href="${escapedHtml(url)}">${escapedHtml(url)}</a>`;
  const body = text.split(url).map(escapedHtml).join(link);
  return `<p>${body.replace(/\r\n?|\n/g, '<br>')}</p>`;
}
