import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { basePath, settings } from '../settings.js';
import type { en } from './en.js';
import type { openEn } from './open-en.js';

/** Every word of the pages, by key; other languages have the same keys. */
export type Words = typeof en;

/** A catalogue with other texts under the same keys. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

/** A language's catalogue: all of it for the staff's area, and without what only staff read for the others. */
interface Catalogue {
  readonly all: () => Promise<Translated<Words>>;
  readonly open: () => Promise<Translated<typeof openEn>>;
}

/** Languages there is a catalogue for, and how it is fetched. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: {
    all: async () => (await import('./en.js')).en,
    open: async () => (await import('./open-en.js')).openEn,
  },
  de: {
    all: async () => (await import('./de.js')).de,
    open: async () => (await import('./open-de.js')).openDe,
  },
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

/** Fetches the words of the reader's language, those that the address needs: the one that was chosen here, else the browser's. */
export async function loadWords(): Promise<T> {
  const tag = readersTag();
  const language = tag.split('-')[0] ?? 'en';
  document.documentElement.lang = tag;
  const staff = `${basePath}/${settings.paths.staff}`;
  const part = `${window.location.pathname}/`.startsWith(`${staff}/`) ? 'all' : 'open';
  const words = await CATALOGUES[language]?.[part]();
  await i18next.init({
    lng: language,
    defaultNS: 'words',
    resources: { [language]: { words: words ?? {} } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  for (const [each, replaced] of Object.entries(settings.words ?? {}))
    i18next.addResources(each, 'words', replaced);
  return i18next.t;
}

/** Fetches what only staff read, too, for those who come from elsewhere to the staff's area. The host's words stay. */
export async function loadStaffWords(): Promise<void> {
  const words = await CATALOGUES[i18next.language]?.all();
  if (words) i18next.addResourceBundle(i18next.language, 'words', words, true, false);
}

function readersTag(): string {
  const known = languages();
  const wanted = [localStorage.getItem(CHOSEN), ...navigator.languages].filter(
    (each) => each !== null,
  );
  return wanted.find((each) => known.includes(each.split('-')[0] ?? '')) ?? known[0] ?? 'en';
}
