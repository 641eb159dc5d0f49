import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commonPasswordsText } from './common-passwords-text.js';

const GENERATED = path.resolve(__dirname, '../../lib/identity/common-passwords.generated.ts');

writeFileSync(GENERATED, commonPasswordsText());
