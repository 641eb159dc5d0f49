import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import type { OpenApiDocument } from '../../lib/openapi/open-api-document.js';
import { ROOT } from './sources.js';

/** The file that holds the types of `nest-clientele/client`. */
export const CLIENT_TYPES = path.join(ROOT, 'lib/client/schema.generated.ts');

/** What it holds for this document. */
export async function clientTypesText(document: OpenApiDocument): Promise<string> {
  // It resolves references in place.
  const copy = JSON.parse(JSON.stringify(document)) as Parameters<typeof openapiTypescript>[0];
  const types = astToString(await openapiTypescript(copy, { alphabetize: true }));
  const text = `/* Written by \`npm run openapi\` from the module's OpenAPI document. */\n${types}`;
  return format(text, { ...(await resolveConfig(CLIENT_TYPES)), parser: 'typescript' });
}
