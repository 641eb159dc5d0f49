import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { settings } from '../settings.js';
import { en } from './en.js';

/** Every word of the pages, by key; other languages have the same keys. */
export type Words = typeof en;

/** A catalogue with other texts under the same keys. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

/** Languages there is a catalogue for, and how it is fetched. */
const CATALOGUES: Readonly<Record<string, () => Promise<Translated<Words>>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.js')).de,
};

const CHOSEN = 'clientele:language';

/** What gives words: `t('users.title')`. */
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

/** Languages that the pages may be read in. */
export function languages(): readonly string[] {
  const known = Object.keys(CATALOGUES);
  return settings.languages?.filter((each) => known.includes(each)) ?? known;
}

/** The language of the page as a BCP 47 tag, with the region that the browser asks for. */
export function locale(): string {
  return document.documentElement.lang;
}

/** Keeps the language that the reader has chosen. */
export function chooseLanguage(language: string): void {
  localStorage.setItem(CHOSEN, language);
  window.location.reload();
}

/** Fetches the words of the reader's language: the one that was chosen here, else the browser's. */
export async function loadWords(): Promise<T> {
  const tag = readersTag();
  const language = tag.split('-')[0] ?? 'en';
  document.documentElement.lang = tag;
  const words = (await CATALOGUES[language]?.()) ?? en;
  await i18next.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    resources: { en: { words: en }, [language]: { words } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  for (const [each, replaced] of Object.entries(settings.words ?? {}))
    i18next.addResources(each, 'words', replaced);
  return i18next.t;
}

function readersTag(): string {
  const known = languages();
  const wanted = [localStorage.getItem(CHOSEN), ...navigator.languages].filter(
    (each) => each !== null,
  );
  return wanted.find((each) => known.includes(each.split('-')[0] ?? '')) ?? known[0] ?? 'en';
}
