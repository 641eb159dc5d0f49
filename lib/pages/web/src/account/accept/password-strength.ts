/** Fewest and most characters of a password, as the module counts them: by code points. */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 128;

/** What is wrong with a password, by the names that `WEAK_PASSWORD` gives. */
export type PasswordFault = 'too_short' | 'too_long' | 'too_common';

/** How hard a password is to guess: 0 is none that is taken, 4 is none to worry about. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** Bits from which on a password is fair, strong, very strong. */
const STEPS = [40, 55, 75] as const;

function lengthOf(password: string): number {
  return [...password.normalize('NFC')].length;
}

/** What is wrong with its length, or null. Whether everybody uses it only the server knows. */
export function lengthFault(password: string): 'too_short' | 'too_long' | null {
  const length = lengthOf(password);
  if (length < PASSWORD_LEAST) return 'too_short';
  return length > PASSWORD_MOST ? 'too_long' : null;
}

/**
 * A guess at the strength, to encourage: what repeats, counts up or is known of the person counts for little. The rules are the
 * server's.
 */
export function strengthOf(password: string, known: readonly string[]): Strength {
  if (lengthFault(password) === 'too_short') return 0;
  const bits = bitsOf(withoutKnown(password, known));
  const step = STEPS.findIndex((each) => bits < each);
  return ([1, 2, 3] as const)[step] ?? 4;
}

/** The password without the words that whoever knows the person would try first. */
function withoutKnown(password: string, known: readonly string[]): string {
  const words = known
    .flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}

function bitsOf(text: string): number {
  const signs = [...text];
  const surprising = signs.filter((sign, at) => {
    const [before, earlier] = [signs[at - 1], signs[at - 2]];
    return sign !== before && sign !== earlier && !follows(before, sign);
  });
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(text)).length;
  // A letter of a word is worth about two bits; of a mixture more.
  return surprising.length * (2 + kinds);
}

/** Whether a sign is the next after another, as `b` is after `a`. */
function follows(before: string | undefined, sign: string): boolean {
  return (
    before !== undefined &&
    Math.abs((sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) === 1
  );
}
