/*
 * Prints the client's types as they follow from the document. A process of its own, for a part of what writes them is an
 * ES module, which Jest's modules refuse.
 */
import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import { clientTypesText } from './client-types.js';

void clientTypesText(CLIENTELE_DOCUMENT).then((text) => {
  process.stdout.write(text);
});
