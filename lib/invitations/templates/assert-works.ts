import { trialValues } from '../../domain/templates/sample-values.js';
import type { TemplateParts } from '../../domain/templates/template-parts.js';
import type { FilledTemplate, TemplateEngine } from './template-engine.js';
import { FillingTime } from './filling-time.js';
import { invalidTemplate } from './template-fault.js';

/** Most characters of a mail's text, and of its html, with every value at its longest. */
const FILLED_MOST = 900_000;

/**
 * Tries a template with whatever an invitation can hold. Throws `TEMPLATE_INVALID`, or
 * `TEMPLATE_WITHOUT_LINK` when a mail would come out in which there is nothing to click. All the mails it tries share the
 * time.
 */
export function assertWorks(
  engine: TemplateEngine,
  parts: TemplateParts,
  now?: () => number,
): void {
  const compiled = engine.compile(parts);
  const time = new FillingTime(undefined, now);
  for (const values of trialValues()) assertFilled(engine.fillWithLink(compiled, values, time));
}

function assertFilled(filled: FilledTemplate): void {
  if (filled.subject === '') {
    const reason =
      'comes out empty for some invitations; give a default, as in `{{ client.name | default: portal.name }}`';
    throw invalidTemplate({ field: 'subject', line: 1, reason });
  }
  for (const field of ['text', 'html'] as const) {
    if (filled[field].length > FILLED_MOST) {
      const reason = `comes out longer than ${FILLED_MOST} characters for some invitations`;
      throw invalidTemplate({ field, line: 1, reason });
    }
  }
}
