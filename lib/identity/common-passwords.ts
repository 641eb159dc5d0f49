import type { WordList } from '../domain/identity/password-fault.js';
import { commonPasswordLines } from './common-passwords.generated.js';

/**
 * The passwords that everybody tries, lower-cased. They are looked for in one text: a set of them would take forty times the
 * memory and, made at start, more time than all the passwords that a process is ever given.
 */
export const COMMON_PASSWORDS: WordList = {
  has: (word) => !word.includes('\n') && commonPasswordLines().includes(`\n${word}\n`),
};
