import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CONTROLLERS } from '../../lib/module/controllers.js';
import { documentOf } from './document.js';
import { ROOT } from './sources.js';

const GENERATED = path.join(ROOT, 'lib/openapi/document.generated.ts');

/** Writes the module's document as the code stands now. */
async function write(): Promise<void> {
  const document = JSON.stringify(documentOf(CONTROLLERS), null, 2);
  const text = `/* Written by \`npm run openapi\` from the controllers, the DTOs and the views. */
import type { OpenApiDocument } from './open-api-document.js';

/** The module's OpenAPI document, for the default path and every controller. */
export const CLIENTELE_DOCUMENT: OpenApiDocument = ${document};
`;
  const style = await resolveConfig(GENERATED);
  writeFileSync(GENERATED, await format(text, { ...style, parser: 'typescript' }));
}

void write();
