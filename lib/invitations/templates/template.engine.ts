import { Injectable } from '@nestjs/common';
import { Liquid, LiquidError, type Template } from 'liquidjs';
import { ClienteleError } from '../../errors/clientele.error.js';
import { subjectLine } from './domain/subject-line.js';
import { BODY_MOST, type TemplatePart, type TemplateParts } from './domain/template-parts.js';
import { isTemplateVariable, type TemplateValues } from './domain/template-values.js';

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

/** Nothing that loops, reads files or keeps values: what a template costs is bounded by its length. */
const TAGS = new Set(['if', 'unless', 'case', 'comment', 'raw', '#']);

/** Nothing that undoes or repeats the escaping of html. */
const FILTERS = new Set([
  'append',
  'capitalize',
  'date',
  'default',
  'downcase',
  'first',
  'last',
  'prepend',
  'remove',
  'replace',
  'split',
  'strip',
  'truncate',
  'truncatewords',
  'upcase',
  'url_encode',
]);

/** Milliseconds and characters a text may take; ranges such as `(1..1000000000)` count as what they hold. */
const LIMITS = { parseLimit: BODY_MOST, renderLimit: 5000, memoryLimit: 20_000_000 };

/** Fills templates in. A template reaches its variables and nothing else. */
@Injectable()
export class TemplateEngine {
  private readonly plain = liquid();
  private readonly escaping = liquid('escape');

  /** Reads the texts; throws `TEMPLATE_INVALID` saying what is wrong where. */
  compile({ subject, text, html }: TemplateParts): CompiledTemplate {
    return {
      subject: parsed(this.plain, 'subject', subject),
      text: parsed(this.plain, 'text', text),
      html: html === null ? null : parsed(this.escaping, 'html', html),
    };
  }

  /** Fills the texts in; in html every value is escaped. Throws `TEMPLATE_INVALID` when a limit is hit. */
  fill({ subject, text, html }: CompiledTemplate, values: TemplateValues): FilledTemplate {
    const filledText = rendered(this.plain, 'text', text, values);
    return {
      subject: subjectLine(rendered(this.plain, 'subject', subject, values)),
      text: filledText,
      html: html
        ? rendered(this.escaping, 'html', html, values)
        : this.htmlOf(filledText, values.url),
    };
  }

  /** Like `fill`; throws `TEMPLATE_WITHOUT_LINK`, too, when the link does not stand in both text and html. */
  fillWithLink(template: CompiledTemplate, values: TemplateValues): FilledTemplate {
    const filled = this.fill(template, values);
    const links = { text: values.url, html: this.escape(values.url) };
    for (const field of ['text', 'html'] as const) {
      if (filled[field].includes(links[field])) continue;
      throw new ClienteleError('TEMPLATE_WITHOUT_LINK', { details: { field } });
    }
    return filled;
  }

  /** The text with its lines kept and its link to click. */
  private htmlOf(text: string, url: string): string {
    const link = `<a href="${this.escape(url)}">${this.escape(url)}</a>`;
    const pieces = text.split(url).map((piece) => this.escape(piece));
    return `<!doctype html>\n<p>${pieces.join(link).replace(/\r\n?|\n/g, '<br>\n')}</p>\n`;
  }

  private escape(value: string): string {
    return String(this.escaping.parseAndRenderSync('{{ value }}', { value }));
  }
}

function liquid(outputEscape?: 'escape'): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    ...(outputEscape && { outputEscape }),
    ownPropertyOnly: true,
    strictFilters: true,
    // Empty text is false in `{% if message %}`.
    jsTruthy: true,
    // The same mail on every machine.
    timezoneOffset: 0,
    locale: 'en',
  });
  for (const name of Object.keys(engine.tags))
    if (!TAGS.has(name)) Reflect.deleteProperty(engine.tags, name);
  for (const name of Object.keys(engine.filters))
    if (!FILTERS.has(name)) engine.unregisterFilter(name);
  return engine;
}

function parsed(engine: Liquid, field: TemplatePart, source: string): Template[] {
  return refusing(field, () => {
    const templates = engine.parse(source);
    const { globals } = engine.analyzeSync(templates, { partials: false });
    const unknown = Object.values(globals)
      .flat()
      .find(({ segments }) => !isTemplateVariable(segments));
    if (!unknown) return templates;
    const { row: line, col: column } = unknown.location;
    throw invalidTemplate({
      field,
      line,
      column,
      reason: `undefined variable: ${String(unknown)}`,
    });
  });
}

function rendered(
  engine: Liquid,
  field: TemplatePart,
  templates: Template[],
  values: TemplateValues,
): string {
  // A filter may have cut a character in two.
  return refusing(field, () => String(engine.renderSync(templates, values)).toWellFormed());
}

/** Where a template is wrong, as `details` of the error. */
export interface TemplateFault {
  readonly field: TemplatePart;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
}

/** The error that says what is wrong with a template. */
export function invalidTemplate(fault: TemplateFault, cause?: unknown): ClienteleError {
  return new ClienteleError('TEMPLATE_INVALID', { details: { ...fault }, cause });
}

function refusing<T>(field: TemplatePart, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line = 1, column = 1] = error.token.getPosition();
    // The message ends with the position.
    const reason = error.originalError?.message ?? error.message.replace(/, line:\d+.*$/s, '');
    throw invalidTemplate({ field, line, column, reason }, error);
  }
}
