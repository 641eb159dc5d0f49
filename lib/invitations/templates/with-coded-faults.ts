import { LiquidError } from 'liquidjs';
import type { TemplatePart } from '../../domain/templates/template-parts.js';
import { invalidTemplate } from './template-fault.js';

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
