/** Most characters of a language tag, which RFC 5646 asks everybody to take. */
export const LOCALE_MOST = 35;

/** What a locale has to be. */
export const LOCALE_TAKES = 'must be a language tag (BCP 47), as in de or pt-BR';

/** What a letter is written in when nobody has said anything. */
export const DEFAULT_LOCALE = 'en';

/**
 * The tag of a language as it is kept: the canonical form of a BCP 47 tag, without extensions, which say nothing of the
 * language. Null for text that is no tag.
 */
export function acceptedLocale(text: string): string | null {
  if (text.length > LOCALE_MOST) return null;
  try {
    const { baseName } = new Intl.Locale(text);
    return baseName.length > LOCALE_MOST ? null : baseName;
  } catch {
    return null;
  }
}

/** A tag and what stands for it where nobody has it, the nearest first: `de-AT` and `de` (RFC 4647, look-up). */
export function localeRange(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}
