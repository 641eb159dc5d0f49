/** What spreadsheets take for the beginning of a formula. */
const SIGNS = String.raw`=+\-@\uff0b\uff0d\uff1d\uff20`;

/** Behind what parts cells or rows, with or without quotes. */
const WITHIN = new RegExp(`(?<=[;\\t\\r\\n])(?="*[${SIGNS}])`, 'gu');
const MARKED_WITHIN = new RegExp(`(?<=[;\\t\\r\\n])'(?="*[${SIGNS}])`, 'gu');

const MARKED = new RegExp(`^'[${SIGNS}\\t\\r]`, 'u');

/**
 * The text of a cell, with an apostrophe before what would be a formula if a spreadsheet cut the cell in two: where the decimal
 * sign is a comma, it parts cells by semicolons, and does not see the quotes around a cell behind a comma. What the whole
 * text begins with is for who writes the cell.
 */
export function markedWithin(text: string): string {
  return text.replace(WITHIN, "'");
}

/** The text of a cell without the apostrophes of our exports. */
export function withoutMarks(cell: string): string {
  return withoutMarksWithin(MARKED.test(cell) ? cell.slice(1) : cell);
}

/** A part of a cell without the apostrophes of our exports; the one that a cell begins with is no part's own. */
export function withoutMarksWithin(part: string): string {
  return part.replace(MARKED_WITHIN, '');
}
