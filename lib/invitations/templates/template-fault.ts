import { LiquidError } from 'liquidjs';
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

/** Gives what the work on a text gives; what Liquid throws becomes `TEMPLATE_INVALID`, saying where. */
export function withCodedFaults<T>(field: TemplatePart, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Nested deeper than the stack.
    if (error instanceof RangeError)
      throw invalidTemplate({ field, line: 1, reason: error.message }, error);
    if (!LiquidError.is(error)) throw error;
    const [line = 1, column = 1] = error.token.getPosition();
    // The message ends with the position.
    const reason = error.originalError?.message ?? error.message.replace(/, line:\d+.*$/s, '');
    throw invalidTemplate({ field, line, column, reason }, error);
  }
}
