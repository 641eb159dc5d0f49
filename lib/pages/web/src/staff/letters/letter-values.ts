import type { Shape } from '../../api.js';
import type { LetterKind } from './letter-kinds.js';

/** The texts of a letter in one language. */
export type Parts = Shape<'TemplateParts'>;

/** Stands for the letter's own language in place of a tag. */
export const OWN = 'own';

/** A letter as its form has it. */
export interface LetterValues {
  readonly name: string;
  readonly kind: LetterKind;
  readonly isDefault: boolean;
  /** By the tags of their languages; `own` where no other fits. */
  readonly texts: Readonly<Record<string, Parts>>;
}

/** What the form shows of a letter. */
export function letterValues(template: Shape<'InvitationTemplate'>): LetterValues {
  const { name, kind, isDefault, subject, text, html, translations } = template;
  return { name, kind, isDefault, texts: { [OWN]: { subject, text, html }, ...translations } };
}

/** The same as the contract takes it, but for the kind, which is chosen once. */
export function letterBody({ name, isDefault, texts }: Omit<LetterValues, 'kind'>) {
  const { [OWN]: own = { subject: '', text: '', html: null }, ...translations } = texts;
  return { name, isDefault, ...own, translations };
}
