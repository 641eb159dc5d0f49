import type { TemplateParts } from '../../../lib/domain/templates/template-parts.js';
import { isClienteleError } from '../../../lib/index.js';
import { assertWorks } from '../../../lib/invitations/templates/assert-works.js';
import { TemplateEngine } from '../../../lib/invitations/templates/template-engine.js';

/** A template that passes. */
export const GOOD: TemplateParts = { subject: 'Welcome', text: 'Come in: {{ url }}', html: null };

/** The code and the details of an error. */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly reason?: string;
}

/** What is said against a template that differs from a good one like this. */
export function refusal(wrong: Partial<TemplateParts>): Refusal | null {
  try {
    // Time stands still: what a busy machine does is no matter here.
    assertWorks(new TemplateEngine(), { ...GOOD, ...wrong }, { now: () => 0 });
    return null;
  } catch (error) {
    if (!isClienteleError(error)) throw error;
    return { code: error.code, ...error.details };
  }
}

/** What is said against a text that goes on with the link. */
export const text = (body: string) => refusal({ text: `${body}{{ url }}` });
/** What is said against an html that goes on with the link. */
export const html = (body: string) => refusal({ html: `${body}<a href="{{ url }}">Come in</a>` });
