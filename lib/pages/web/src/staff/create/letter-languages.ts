import { languageName } from '../../language-name.js';
import { useTemplates } from './wizard-data.js';

/** Languages that letters are there in without a template. */
const BUILT_IN = ['en', 'de'];

/** The languages that letters can be in, by their names: those built in, and those that templates have. */
export function useLanguages(): readonly { readonly tag: string; readonly name: string }[] {
  const templates = useTemplates();
  const tags = new Set([
    ...BUILT_IN,
    ...templates.flatMap(({ translations }) => Object.keys(translations)),
  ]);
  return [...tags].map((tag) => ({ tag, name: languageName(tag) }));
}
