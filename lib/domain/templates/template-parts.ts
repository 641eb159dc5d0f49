/** The texts of an invitation mail, each a Liquid template. */
export interface TemplateParts {
  /** The subject. */
  readonly subject: string;
  /** The text. */
  readonly text: string;
  /** Null: the html is made from the text. */
  readonly html: string | null;
}

/** Name of one of the texts. */
export type TemplatePart = keyof TemplateParts;

/** Most characters of a subject, as a template and as it is sent. */
export const SUBJECT_MOST = 255;

/** Most characters of a text, and of an html. */
export const BODY_MOST = 65_536;

/** Most characters of each of the texts. */
export const PART_MOST: Readonly<Record<TemplatePart, number>> = {
  subject: SUBJECT_MOST,
  text: BODY_MOST,
  html: BODY_MOST,
};
