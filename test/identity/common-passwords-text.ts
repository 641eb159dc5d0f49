import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionary } from '@zxcvbn-ts/language-common';
import { PASSWORD_LEAST } from '../../lib/domain/identity/password-fault.js';

/** Every password of the list that the generated file is made from, the most common first. */
export const KNOWN_PASSWORDS: readonly string[] = dictionary['passwords-common'];

/** The file as it should be: what the rule can meet of the list, in alphabetical order, and the list's licence. */
export function commonPasswordsText(): string {
  const lines = KNOWN_PASSWORDS.filter(canBeMet)
    .sort()
    .join('\n')
    .replace(/[`\\$]/g, '\\$&');
  return `/* Written by \`npm run passwords\` from the list of @zxcvbn-ts/language-common, whose licence this is: */
/*!
${licence()}
 */

/** Lower-cased passwords that everybody tries, one a line and a line break around each. Not made before it is called. */
export function commonPasswordLines(): string {
  return \`
${lines}
\`;
}
`;
}

/** What is shorter than any password is only met as the core of one, which begins and ends with a letter. */
function canBeMet(known: string): boolean {
  return [...known].length >= PASSWORD_LEAST || /^\p{L}(?:.*\p{L})?$/u.test(known);
}

function licence(): string {
  const entry = require.resolve('@zxcvbn-ts/language-common');
  const text = readFileSync(path.join(path.dirname(entry), '../LICENSE.txt'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n');
}
