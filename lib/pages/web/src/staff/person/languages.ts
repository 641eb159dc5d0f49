import { languageName } from '../../language-name.js';
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

/** Languages to choose from, by name, with the one that is chosen whatever it is. */
export function languagesToChoose(chosen: string | null): readonly { id: string; name: string }[] {
  const tags = new Set<string>([...OFFERED, ...(chosen ? [chosen] : [])]);
  return [...tags]
    .map((id) => ({ id, name: languageName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
}
