import type { TemplateParts } from '../templates/template-parts.js';

/** What every template event tells. */
export interface TemplateEventData {
  /** Its id. */
  readonly templateId: string;
  /** Its name then. */
  readonly name: string;
}

/** What of an invitation template can change. */
export interface TemplateState {
  /** Its name. */
  readonly name: string;
  /** The same texts in other languages, by BCP 47 tags. */
  readonly translations: Readonly<Record<string, TemplateParts>>;
  /** The subject, a Liquid template. */
  readonly subject: string;
  /** The text, a Liquid template. */
  readonly text: string;
  /** The html, a Liquid template; null: it is made from the text. */
  readonly html: string | null;
  /** Whether letters of its kind are written by it unless another is named. */
  readonly isDefault: boolean;
}
