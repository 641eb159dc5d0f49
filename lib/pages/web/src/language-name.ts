import { locale } from './words/index.js';

/** What a language is called in the reader's own, or in another one; the tag itself where nobody knows. */
export function languageName(tag: string, reader: string = locale()): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
