/*
 * Reads a document from its input and prints the client's types. A process of its own, for a part of what writes them is
 * an ES module, which Jest's modules refuse.
 */
import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../lib/openapi/open-api-document.js';
import { clientTypesText } from './client-types.js';

void clientTypesText(JSON.parse(readFileSync(0, 'utf8')) as OpenApiDocument).then((text) => {
  process.stdout.write(text);
});
