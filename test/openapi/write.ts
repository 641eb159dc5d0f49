import { writeFileSync } from 'node:fs';
import { CONTROLLERS } from '../../lib/module/controllers.js';
import { CLIENT_TYPES, clientTypesText } from './client-types.js';
import { documentOf } from './document.js';
import { GENERATED, generatedText } from './generated-file.js';

async function write(): Promise<void> {
  const document = documentOf(CONTROLLERS);
  writeFileSync(GENERATED, await generatedText(document));
  writeFileSync(CLIENT_TYPES, await clientTypesText(document));
}

void write();
