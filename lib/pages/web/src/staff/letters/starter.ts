import type { T } from '../../words/index.js';
import { type LetterKind, type Placeholder, placeholdersOf, written } from './letter-kinds.js';
import type { Parts } from './letter-values.js';

/** What a new letter of a kind begins with, in the reader's language. */
export function starterOf(kind: LetterKind, t: T): Parts {
  const known = placeholdersOf(kind);
  const filled = (text: string) =>
    text.replaceAll(/\[([\w.]+)\]/gu, (all, name: string) =>
      known.includes(name as Placeholder) ? written(name as Placeholder) : all,
    );
  const body = t(`letters.starter.${kind}`);
  const text = kind === 'invitation' ? body : `${t('letters.starter.hello')}\n\n${body}\n`;
  return {
    subject: filled(
      kind === 'invitation'
        ? t('letters.starter.subject')
        : `${t(`letters.kind.${kind}`)} · [portal.name]`,
    ),
    text: filled(text),
    html: null,
  };
}
