import { trialValues } from '../../domain/templates/sample-values.js';
import { INVITATION_KIND, type TemplateKind } from '../../domain/templates/template-kind.js';
import type { TemplateParts } from '../../domain/templates/template-parts.js';
import type { FilledTemplate, TemplateEngine } from './template-engine.js';
import { FillingTime } from './filling-time.js';
import { invalidTemplate } from './template-fault.js';

/** Most characters of a mail's text, and of its html, with every value at its longest. */
const FILLED_MOST = 900_000;

/** How templates are tried. */
export interface Trial {
  /** What they are for. @default 'invitation' */
  readonly kind?: TemplateKind;
  /** Milliseconds that never go back. @default only time at work counts */
  readonly now?: (() => number) | undefined;
}

/**
 * Tries the texts of a template, one for each of its languages, with whatever an invitation, or a letter of the kind, can hold. Throws `TEMPLATE_INVALID`, or
 * `TEMPLATE_WITHOUT_LINK` when an invitation's mail would come out in which there is nothing to click. All the mails it tries share the
 * time.
 */
export function assertWorks(
  engine: TemplateEngine,
  texts: TemplateParts | readonly TemplateParts[],
  { kind = INVITATION_KIND, now }: Trial = {},
): void {
  const time = new FillingTime(undefined, now);
  for (const parts of [texts].flat()) {
    const compiled = engine.compile(parts, kind);
    for (const values of trialValues(kind)) {
      const isInvitation = kind === INVITATION_KIND;
      assertFilled(
        isInvitation
          ? engine.fillWithLink(compiled, values, time)
          : engine.fill(compiled, values, time),
      );
    }
  }
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
