import type { Liquid, Template } from 'liquidjs';
import { LETTER_HEAD } from '../../domain/templates/letter-head.js';
import { htmlShowsLink, textShowsLink } from '../../domain/templates/shows-link.js';
import { subjectLine } from '../../domain/templates/subject-line.js';
import { INVITATION_KIND, type TemplateKind } from '../../domain/templates/template-kind.js';
import type { TemplatePart, TemplateParts } from '../../domain/templates/template-parts.js';
import type { Filling } from '../../domain/templates/template-values.js';
import { escapedHtml } from '../../domain/text/escaped-html.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { FILLING_MOST, FillingTime } from './filling-time.js';
import { invalidTemplate } from './template-fault.js';
import { templateLiquid } from './template-liquid.js';
import { parsedTemplate } from './template-parser.js';
import { withCodedFaults } from './with-coded-faults.js';

/** What Liquid says when its limit of time is hit. */
const OUT_OF_TIME = 'template render limit exceeded';

/** A mail's texts, filled in. */
export interface FilledTemplate {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A template whose syntax, tags, filters and variables are all known. */
export interface CompiledTemplate {
  readonly subject: Template[];
  readonly text: Template[];
  readonly html: Template[] | null;
}

/** Fills templates in. A template reaches its variables and nothing else. */
export class TemplateEngine {
  private readonly plain = templateLiquid('text');
  private readonly escaping = templateLiquid('html');
  private readonly head = parsedTemplate(this.escaping, {
    ...{ field: 'html', source: LETTER_HEAD, kind: INVITATION_KIND },
  });

  /** Reads the texts; throws `TEMPLATE_INVALID` saying what is wrong where. */
  compile(
    { subject, text, html }: TemplateParts,
    kind: TemplateKind = INVITATION_KIND,
  ): CompiledTemplate {
    return {
      subject: parsedTemplate(this.plain, { field: 'subject', source: subject, kind }),
      text: parsedTemplate(this.plain, { field: 'text', source: text, kind }),
      html:
        html === null ? null : parsedTemplate(this.escaping, { field: 'html', source: html, kind }),
    };
  }

  /**
   * Fills the texts in, within the time that is left; in html every value is escaped. Throws `TEMPLATE_INVALID` when
   * that or another limit is hit.
   */
  fill(
    { subject, text, html }: CompiledTemplate,
    values: Filling,
    time = new FillingTime(),
  ): FilledTemplate {
    const filledText = filled(this.plain, { field: 'text', templates: text, values, time });
    const line = filled(this.plain, { field: 'subject', templates: subject, values, time });
    const htmlPart = { field: 'html', templates: html ?? this.head, values, time } as const;
    const filledHtml = filled(this.escaping, htmlPart);
    return {
      subject: subjectLine(line),
      text: filledText,
      html: html ? filledHtml : htmlOf(filledText, { head: filledHtml, url: values.url }),
    };
  }

  /** Like `fill`; throws `TEMPLATE_WITHOUT_LINK`, too, when the link is not shown in both text and html. */
  fillWithLink(
    template: CompiledTemplate,
    values: Filling,
    time = new FillingTime(),
  ): FilledTemplate {
    const mail = this.fill(template, values, time);
    const shown = {
      text: textShowsLink(mail.text, values.url),
      html: htmlShowsLink(mail.html, escapedHtml(values.url)),
    };
    for (const field of ['text', 'html'] as const)
      if (!shown[field]) throw new ClienteleError('TEMPLATE_WITHOUT_LINK', { details: { field } });
    return mail;
  }
}

/** One text that is to be filled in. */
interface OpenText {
  readonly field: TemplatePart;
  readonly templates: Template[];
  readonly values: Filling;
  readonly time: FillingTime;
}

function filled(liquid: Liquid, open: OpenText): string {
  const { field, templates, values, time } = open;
  const renderLimit = time.left();
  if (renderLimit <= 0) throw tooSlow(field);
  try {
    // A filter may have cut a character in two.
    return withCodedFaults(field, () =>
      String(liquid.renderSync(templates, values, { renderLimit })).toWellFormed(),
    );
  } catch (error) {
    if (time.left() <= 0) throw tooSlow(field, error);
    // Liquid counts the time, too, in which the process only waited for a processor.
    if (isOutOfTime(error)) return filled(liquid, open);
    throw error;
  }
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof ClienteleError && error.details?.['reason'] === OUT_OF_TIME;
}

function tooSlow(field: TemplatePart, cause?: unknown): ClienteleError {
  const reason = `takes longer than ${FILLING_MOST} milliseconds to fill in for some invitations`;
  return invalidTemplate({ field, line: 1, reason }, cause);
}

/** The text below the head, with its lines kept and its link to click, if it has one. */
function htmlOf(text: string, { head, url }: { readonly head: string; readonly url: string }) {
  const parts = url === '' ? [text] : text.split(url);
  const link = `<a href="${escapedHtml(url)}">${escapedHtml(url)}</a>`;
  const body = parts.map(escapedHtml).join(link);
  return `<!doctype html>\n${head}<p>${body.replace(/\r\n?|\n/g, '<br>\n')}</p>\n`;
}
