import { SUBJECT_MOST } from './template-parts.js';

/** A text as the subject of a mail. Header fields end at a line break: what stands in one must not hold any. */
export function subjectLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  const characters = Array.from(line.toWellFormed());
  return characters.length > SUBJECT_MOST
    ? `${characters.slice(0, SUBJECT_MOST - 1).join('')}…`
    : characters.join('');
}
