import { withoutUnseenEnds } from '../text/visible-text.js';

/** What spreadsheets take for the beginning of a formula; our exports put an apostrophe in front. */
const ESCAPED = /^'[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

/** A cell without what nobody sees at its ends, the apostrophe of our own exports among it. */
export function cellText(cell: string): string {
  return withoutUnseenEnds(ESCAPED.test(cell) ? cell.slice(1) : cell);
}

/** What a cell can stand for: what was typed, and what it is once the apostrophe of an export is taken away. */
export function readings(cell: string): readonly string[] {
  const [typed, plain] = [withoutUnseenEnds(cell), cellText(cell)];
  return typed === plain ? [typed] : [plain, typed];
}
