import type { TemplatePart } from '../../domain/templates/template-parts.js';
import { ClienteleError } from '../../errors/clientele.error.js';

/** Where a template is wrong, as `details` of the error. */
export interface TemplateFault {
  readonly field: TemplatePart;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
}

const REASON_MOST = 200;

/** The error that says what is wrong with a template. */
export function invalidTemplate(fault: TemplateFault, cause?: unknown): ClienteleError {
  const reason = fault.reason.slice(0, REASON_MOST).toWellFormed();
  return new ClienteleError('TEMPLATE_INVALID', { details: { ...fault, reason }, cause });
}
