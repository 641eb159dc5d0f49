import { CLIENTELE_DOCUMENT } from '../../../lib/openapi/document.generated.js';
import type { Json } from './contract-document.js';

/** The contract that answers are held against: the document of the module's routes. */
export function contract(): Json {
  return CLIENTELE_DOCUMENT as unknown as Json;
}
