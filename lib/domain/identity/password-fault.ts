/** Fewest characters of a password. */
export const PASSWORD_LEAST = 12;

/** Most characters of a password. */
export const PASSWORD_MOST = 128;

/** What is wrong with a password. */
export type PasswordFault = 'too_short' | 'too_long' | 'too_common';

/**
 * What is wrong with the password, or null. `common` holds lower-cased passwords that everybody tries;
 * one of them with digits and marks around it is as common, and so is one character again and again.
 */
export function passwordFault(password: string, common: ReadonlySet<string>): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LEAST) return 'too_short';
  if (length > PASSWORD_MOST) return 'too_long';
  const lower = password.toLowerCase();
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isCommon = common.has(lower) || common.has(core) || new Set(lower).size === 1;
  return isCommon ? 'too_common' : null;
}
