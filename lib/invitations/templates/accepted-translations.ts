import type { TemplateParts } from '../../domain/templates/template-parts.js';
import { acceptedLocale, LOCALE_TAKES } from '../../domain/text/locale.js';
import { invalidFields } from '../../errors/invalid-fields.js';
import type { TranslatedTexts } from './template-inputs.js';

/** Most languages of one template beside its own. */
export const TRANSLATIONS_MOST = 20;

/** The texts by canonical tags; what is left out stays so. Throws `VALIDATION_FAILED` for a tag that is none or is there twice, and for too many. */
export function acceptedTranslations<
  Given extends Readonly<Record<string, TranslatedTexts>> | undefined,
>(given: Given): Readonly<Record<string, TemplateParts>> | Extract<Given, undefined> {
  if (given === undefined) return given as Extract<Given, undefined>;
  const texts = new Map<string, TemplateParts>();
  for (const [tag, { subject, text, html = null }] of Object.entries(given)) {
    const locale = acceptedLocale(tag);
    if (locale === null || texts.has(locale)) throw wrong(`${LOCALE_TAKES}, each of them once`);
    texts.set(locale, { subject, text, html });
  }
  if (texts.size > TRANSLATIONS_MOST) throw wrong(`may be at most ${TRANSLATIONS_MOST}`);
  return Object.fromEntries(texts);
}

function wrong(fault: string) {
  return invalidFields({ translations: fault });
}
