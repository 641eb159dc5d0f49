/** Fewest characters of a password. */
export const PASSWORD_LEAST = 12;

/** Most characters of a password. */
export const PASSWORD_MOST = 128;

/** What is wrong with a password. */
export type PasswordFault = 'too_short' | 'too_long' | 'too_common';

/** Words that can be asked for; a set is one. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/**
 * The password as it is hashed and compared, by the profile OpaqueString of RFC 8265: one person's keyboards compose
 * characters and spaces in several ways. Every other character stands for itself, case included.
 */
export function normalizePassword(typed: string): string {
  return typed.replace(/\p{Space_Separator}/gu, ' ').normalize('NFC');
}

/**
 * What is wrong with the normalized password, or null; its length is counted in code points. `common` holds lower-cased passwords that everybody tries;
 * one of them with digits and marks around it is as common, and so is one character again and again.
 */
export function passwordFault(password: string, common: WordList): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LEAST) return 'too_short';
  if (length > PASSWORD_MOST) return 'too_long';
  const lower = password.toLowerCase();
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isCommon = common.has(lower) || common.has(core) || new Set(lower).size === 1;
  return isCommon ? 'too_common' : null;
}
