import { withoutMarks } from '../text/marked-within.js';
import { withoutUnseenEnds } from '../text/visible-text.js';

/** A cell without the apostrophes of our own exports, and without what nobody sees at its ends. */
export function cellText(cell: string): string {
  return withoutUnseenEnds(withoutMarks(cell));
}

/** What a cell can stand for: what was typed, and what it is once the apostrophes of an export are taken away. */
export function readings(cell: string): readonly string[] {
  const [typed, plain] = [withoutUnseenEnds(cell), cellText(cell)];
  return typed === plain ? [typed] : [plain, typed];
}
