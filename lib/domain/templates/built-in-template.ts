import { DEFAULT_LOCALE, localeRange } from '../text/locale.js';
import { ENGLISH_LETTERS } from './english-letters.js';
import { GERMAN_LETTERS } from './german-letters.js';
import { INVITATION_KIND, type TemplateKind } from './template-kind.js';
import type { TemplateParts } from './template-parts.js';

/** Texts, and the language that the moments in them are shown in. */
export interface LocalTexts {
  readonly parts: TemplateParts;
  readonly locale: string;
}

/** A portal's own texts: those of its own language, and others by BCP 47 tags. */
export interface OwnTexts {
  readonly parts: TemplateParts;
  readonly translations: Readonly<Record<string, TemplateParts>>;
}

const BUILT_IN: Readonly<Record<string, Readonly<Record<TemplateKind, TemplateParts>>>> = {
  [DEFAULT_LOCALE]: ENGLISH_LETTERS,
  de: GERMAN_LETTERS,
};

/** The built-in text of invitations in English. */
export const BUILT_IN_TEMPLATE: TemplateParts = ENGLISH_LETTERS[INVITATION_KIND];

/** The texts of a portal that has none of its own, in the language, else in English. */
export function builtInTexts(kind: TemplateKind, locale: string): LocalTexts {
  const known = localeRange(locale).find((tag) => Object.hasOwn(BUILT_IN, tag));
  const letters = BUILT_IN[known ?? DEFAULT_LOCALE] ?? ENGLISH_LETTERS;
  return { parts: letters[kind], locale: known === undefined ? DEFAULT_LOCALE : locale };
}

/** A portal's own texts in the language, or one it is part of; else in the portal's own, `home`. */
export function ownTexts(
  { parts, translations }: OwnTexts,
  locale: string,
  home: string,
): LocalTexts {
  for (const tag of localeRange(locale)) {
    const translation = Object.hasOwn(translations, tag) ? translations[tag] : undefined;
    if (translation) return { parts: translation, locale };
  }
  return { parts, locale: home };
}
