import { locale } from '../../words/index.js';

/** Languages that are offered to choose from; the portal's letters may be written in any. */
const OFFERED = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pt-BR',
  'pl',
  'cs',
  'da',
  'sv',
  'nb',
  'fi',
  'hu',
  'ro',
  'el',
  'tr',
  'uk',
  'ar',
  'he',
  'ja',
  'ko',
  'zh',
  'hi',
] as const;

/** What a language is called in the reader's. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages to choose from, by name, with the one that is chosen whatever it is. */
export function languagesToChoose(chosen: string | null): readonly { id: string; name: string }[] {
  const tags = new Set<string>([...OFFERED, ...(chosen ? [chosen] : [])]);
  return [...tags]
    .map((id) => ({ id, name: languageName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
}
