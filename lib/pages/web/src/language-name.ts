import { locale } from './words/index.js';

/** What a language is called in the reader's own; the tag itself where nobody knows. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
