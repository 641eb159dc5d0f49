import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { en } from './en.js';

/** Every word of the front, by key; other languages have the same keys. */
export type Words = typeof en;

/** A catalogue with other texts under the same keys. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

const CATALOGUES: Readonly<Record<string, () => Promise<object>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.js')).de,
};

/** The pages of nest-clientele keep the reader's choice under this name, too. */
const CHOSEN = 'clientele:language';

/** What gives words: `t('home.title')`. */
export type T = TFunction<'words'>;

const WordsContext = createContext<T | null>(null);

/** Gives the words to the pages below. */
export const WordsProvider = WordsContext.Provider;

/** The words of the reader's language. */
export function useWords(): T {
  const t = use(WordsContext);
  if (!t) throw new Error('Pages stand below a WordsProvider.');
  return t;
}

/** The language of the page as a BCP 47 tag, with the region that the browser asks for. */
export function locale(): string {
  return document.documentElement.lang;
}

/** The languages that the front can be read in, but for the one that it is in. */
export function otherLanguages(): readonly string[] {
  return Object.keys(CATALOGUES).filter((each) => each !== languageOf(locale()));
}

/** Keeps the language that the reader has chosen. */
export function chooseLanguage(language: string): void {
  localStorage.setItem(CHOSEN, language);
  window.location.reload();
}

/** Fetches the words of the reader's language: the one that was chosen here, else the browser's. */
export async function loadWords(): Promise<T> {
  const wanted = [localStorage.getItem(CHOSEN) ?? '', ...navigator.languages];
  const tag = wanted.find((each) => languageOf(each) in CATALOGUES) ?? 'en';
  const language = languageOf(tag);
  document.documentElement.lang = tag;
  await i18next.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    resources: { en: { words: en }, [language]: { words: (await CATALOGUES[language]?.()) ?? en } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return i18next.t;
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
