import { DEFAULT_LOCALE } from '../text/locale.js';

/** How the moments in a letter are shown. */
export interface DateStyle {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** By its IANA name. */
  readonly timeZone: string;
}

/** Lengths of a day that is shown without a time. */
const LENGTHS = new Set(['short', 'medium', 'long', 'full']);

/** Where English means the whole world, a day comes before its month, and hours go up to 23. */
const WORLD_ENGLISH = 'en-GB';

/**
 * A moment as people of the language read it in the time zone, which is named: `22 January 2026 at 13:00 CET (Europe/Berlin)`.
 * A length (`short`, `medium`, `long`, `full`) gives the day alone. Null for text that is no moment.
 */
export function letterDate(
  iso: string,
  { locale, timeZone }: DateStyle,
  length: string | null = null,
): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  const language = locale === DEFAULT_LOCALE ? WORLD_ENGLISH : locale;
  if (length !== null && LENGTHS.has(length)) {
    const dateStyle = length as 'short';
    return new Intl.DateTimeFormat(language, { dateStyle, timeZone }).format(moment);
  }
  const shown = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(moment);
  return shown.includes(timeZone) ? shown : `${shown} (${timeZone})`;
}

/** Whether a format is the length of a day, or none, and no pattern with directives such as `%d`. */
export function isDateLength(format: string): boolean {
  return LENGTHS.has(format);
}
