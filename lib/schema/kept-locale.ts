import { acceptedLocale, LOCALE_TAKES } from '../domain/text/locale.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** The language as it is kept; what is left out stays so. Throws `VALIDATION_FAILED` for text that is no BCP 47 tag. */
export function keptLocale<Given extends string | null | undefined>(given: Given): Given {
  if (typeof given !== 'string') return given;
  const locale = acceptedLocale(given);
  if (locale === null) throw invalidFields({ locale: LOCALE_TAKES });
  return locale as Given;
}
