import { readFileSync } from 'node:fs';
import path from 'node:path';
import { passwordFault } from '../../lib/domain/identity/password-fault.js';
import { COMMON_PASSWORDS } from '../../lib/identity/common-passwords.js';
import { commonPasswordsText, KNOWN_PASSWORDS } from './common-passwords-text.js';

const GENERATED = path.resolve(__dirname, '../../lib/identity/common-passwords.generated.ts');

describe('the passwords that everybody tries', () => {
  it('are what `npm run passwords` writes', () => {
    expect(readFileSync(GENERATED, 'utf8') === commonPasswordsText()).toBe(true);
  });

  it('are refused as by the whole list, also with digits and marks around them', () => {
    const whole = new Set(KNOWN_PASSWORDS);
    const some = KNOWN_PASSWORDS.filter((known, i) => i % 100 === 0 || known.length >= 12);
    const forms = some.flatMap((known) => [
      known,
      known.toUpperCase(),
      `${known}1234567890!`,
      `2026 ${known} 12345`,
      `${known}x${known}abc`,
    ]);
    const faults = (list: Parameters<typeof passwordFault>[1]) =>
      forms.map((form) => passwordFault(form, list));
    const refused = faults(whole);
    expect(faults(COMMON_PASSWORDS)).toEqual(refused);
    expect(new Set(refused)).toEqual(new Set(['too_short', 'too_common', null]));
  });

  it.each(['password\nmonkey', '\n', '', 'asswor', 'pass word'])('know no %j', (word) => {
    expect(COMMON_PASSWORDS.has(word)).toBe(false);
  });
});
