import { writeFileSync } from 'node:fs';
import { GENERATED, generatedText } from './generated-file.js';

void generatedText().then((text) => {
  writeFileSync(GENERATED, text);
});
