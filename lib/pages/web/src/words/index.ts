import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { settings } from '../settings.js';
import type { Part } from './catalogue.js';

export type { Words } from './catalogue.js';

/** Fetches each part in each language: `./en/users.ts` exports `users`. */
const FILES = import.meta.glob<Record<string, object>>('./*/*.ts');

/** Languages there are words in; who reads none of them gets the first. */
const LANGUAGES: readonly string[] = ['en', 'de'];

/** What any page may say. */
const EVERYWHERE: readonly Part[] = ['common', 'faults', 'refusals'];

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
  return settings.languages?.filter((each) => LANGUAGES.includes(each)) ?? LANGUAGES;
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

/** Fetches what any page may say in the reader's language: the one that was chosen here, else the browser's. */
export async function loadWords(): Promise<T> {
  const tag = readersTag();
  document.documentElement.lang = tag;
  await i18next.init({
    lng: tag.split('-')[0] ?? 'en',
    defaultNS: 'words',
    resources: {},
    // React escapes.
    interpolation: { escapeValue: false },
  });
  for (const [language, replaced] of Object.entries(settings.words ?? {}))
    i18next.addResources(language, 'words', replaced);
  await loadParts(EVERYWHERE);
  return i18next.t;
}

/** Fetches parts of the words that are not here yet. What the host says stays. */
export async function loadParts(parts: readonly Part[]): Promise<void> {
  const { language } = i18next;
  await Promise.all(
    parts.map(async (part) => {
      const file = await FILES[`./${language}/${part}.ts`]?.();
      i18next.addResourceBundle(language, 'words', { [part]: file?.[part] }, true, false);
    }),
  );
}

function readersTag(): string {
  const known = languages();
  const wanted = [localStorage.getItem(CHOSEN), ...navigator.languages].filter(
    (each) => each !== null,
  );
  return wanted.find((each) => known.includes(each.split('-')[0] ?? '')) ?? known[0] ?? 'en';
}
