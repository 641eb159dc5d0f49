import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import 'reflect-metadata';
import { CONTROLLERS } from '../../lib/module/controllers.js';
import { ROOT } from './controller-sources.js';
import { documentOf } from './document.js';

/** The file that holds the module's document. */
export const GENERATED = path.join(ROOT, 'lib/openapi/document.generated.ts');

/** What it holds, as the code stands now. */
export async function generatedText(): Promise<string> {
  const document = JSON.stringify(documentOf(CONTROLLERS), null, 2);
  const text = `/* Written by \`npm run openapi\` from the controllers, the DTOs and the views. */
import type { OpenApiDocument } from './open-api-document.js';

/** The module's OpenAPI document, for the default path and every controller. */
export const CLIENTELE_DOCUMENT: OpenApiDocument = ${document};
`;
  return format(text, { ...(await resolveConfig(GENERATED)), parser: 'typescript' });
}
