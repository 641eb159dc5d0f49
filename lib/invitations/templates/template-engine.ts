import { Injectable } from '@nestjs/common';
import type { Liquid, Template } from 'liquidjs';
import { subjectLine } from '../../domain/templates/subject-line.js';
import type { TemplatePart, TemplateParts } from '../../domain/templates/template-parts.js';
import type { TemplateValues } from '../../domain/templates/template-values.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { withCodedFaults } from './template-fault.js';
import { templateLiquid } from './template-liquid.js';
import { parsedTemplate } from './template-parser.js';

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
@Injectable()
export class TemplateEngine {
  private readonly plain = templateLiquid();
  private readonly escaping = templateLiquid('escape');

  /** Reads the texts; throws `TEMPLATE_INVALID` saying what is wrong where. */
  compile({ subject, text, html }: TemplateParts): CompiledTemplate {
    return {
      subject: parsedTemplate(this.plain, 'subject', subject),
      text: parsedTemplate(this.plain, 'text', text),
      html: html === null ? null : parsedTemplate(this.escaping, 'html', html),
    };
  }

  /** Fills the texts in; in html every value is escaped. Throws `TEMPLATE_INVALID` when a limit is hit. */
  fill({ subject, text, html }: CompiledTemplate, values: TemplateValues): FilledTemplate {
    const filledText = filled(this.plain, 'text', text, values);
    return {
      subject: subjectLine(filled(this.plain, 'subject', subject, values)),
      text: filledText,
      html: html
        ? filled(this.escaping, 'html', html, values)
        : this.htmlOf(filledText, values.url),
    };
  }

  /** Like `fill`; throws `TEMPLATE_WITHOUT_LINK`, too, when the link does not stand in both text and html. */
  fillWithLink(template: CompiledTemplate, values: TemplateValues): FilledTemplate {
    const mail = this.fill(template, values);
    const links = { text: values.url, html: this.escape(values.url) };
    for (const field of ['text', 'html'] as const) {
      if (mail[field].includes(links[field])) continue;
      throw new ClienteleError('TEMPLATE_WITHOUT_LINK', { details: { field } });
    }
    return mail;
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

function filled(
  liquid: Liquid,
  field: TemplatePart,
  templates: Template[],
  values: TemplateValues,
): string {
  // A filter may have cut a character in two.
  return withCodedFaults(field, () => String(liquid.renderSync(templates, values)).toWellFormed());
}
