import { type Liquid, type Template, Tokenizer, TypeGuards } from 'liquidjs';
import type { TemplateKind } from '../../domain/templates/template-kind.js';
import { PART_MOST, type TemplatePart } from '../../domain/templates/template-parts.js';
import { isTemplateVariable } from '../../domain/templates/template-values.js';
import { assertSafePlaces } from './assert-safe-places.js';
import { rangePosition } from './range-position.js';
import { invalidTemplate } from './template-fault.js';
import { withCodedFaults } from './with-coded-faults.js';

/** Most characters of a text's tags and outputs together: they take more time than what stands around them. */
const MARKUP_MOST = 10_000;

/** One text of a template, and what that is for. */
export interface TemplateSource {
  readonly field: TemplatePart;
  readonly source: string;
  readonly kind: TemplateKind;
}

/** Reads one text of a template. Throws `TEMPLATE_INVALID` for syntax, tags, filters and variables that are unknown. */
export function parsedTemplate(
  liquid: Liquid,
  { field, source, kind }: TemplateSource,
): Template[] {
  return withCodedFaults(field, () => {
    assertLength(field, source);
    const templates = liquid.parse(source);
    assertFewTags(liquid, field, source);
    assertNoRange(field, templates);
    assertKnownVariables(liquid, { field, kind }, templates);
    if (field === 'html') assertSafePlaces(templates);
    return templates;
  });
}

function assertLength(field: TemplatePart, source: string): void {
  const most = PART_MOST[field];
  if (source.length <= most) return;
  throw invalidTemplate({ field, line: 1, reason: `has more than ${most} characters` });
}

function assertFewTags(liquid: Liquid, field: TemplatePart, source: string): void {
  const markup = tokens(liquid, source).filter((token) => !TypeGuards.isHTMLToken(token));
  const length = markup.reduce((sum, { begin, end }) => sum + end - begin, 0);
  if (length <= MARKUP_MOST) return;
  const reason = `has more than ${MARKUP_MOST} characters of tags and outputs`;
  throw invalidTemplate({ field, line: 1, reason });
}

/** A range is made whole before anything can stop it, however long it is. */
function assertNoRange(field: TemplatePart, templates: Template[]): void {
  const position = rangePosition(templates);
  if (!position) return;
  const [line = 1, column = 1] = position;
  const reason = 'ranges such as `(1..9)` are not allowed; there is nothing in a mail to count';
  throw invalidTemplate({ field, line, column, reason });
}

function assertKnownVariables(
  liquid: Liquid,
  { field, kind }: Omit<TemplateSource, 'source'>,
  templates: Template[],
): void {
  const { globals } = liquid.analyzeSync(templates, { partials: false });
  const variables = Object.values(globals).flat();
  const unknown = variables.find(({ segments }) => !isTemplateVariable(segments, kind));
  if (!unknown) return;
  const { row: line, col: column } = unknown.location;
  const reason = `undefined variable: ${String(unknown)}`;
  throw invalidTemplate({ field, line, column, reason });
}

function tokens(liquid: Liquid, source: string) {
  return new Tokenizer(source).readTopLevelTokens(liquid.options);
}
