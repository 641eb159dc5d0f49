import { ClienteleError } from './clientele.error.js';

/** The refusal of a request whose fields do not say what they may: what is wrong, by field. */
export function invalidFields(fields: Readonly<Record<string, string>>): ClienteleError {
  return new ClienteleError('VALIDATION_FAILED', { details: { fields } });
}
