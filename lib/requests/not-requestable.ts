import type { Layer } from '../domain/access/decision.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** The refusal of what no answer could give: it names the layer of the decision that keeps it from the member. */
export function notRequestable(layer: Layer): ClienteleError {
  return new ClienteleError('NOT_REQUESTABLE', { details: { layer } });
}
