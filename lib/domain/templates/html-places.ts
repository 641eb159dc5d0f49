/** Stands for a value in html; no character that people write. */
export const VALUE = '\u{10fffe}';

/** Nothing in a comment is shown; those for Outlook, which begin with a bracket, are. */
const COMMENT = /<!--(?!\[).*?(?:-->|$)/gs;

/** Texts in which escaping means nothing. */
const RAW_TEXT = /<(script|style)\b.*?(?:<\/\1|$)/gis;

/** A tag up to its end; what begins with no letter, `/` or `!` is none. */
const TAG = /<[a-z/!](?:"[^"]*"|'[^']*'|[^"'>])*/gi;

const QUOTED = /"[^"]*"|'[^']*'/g;

/** Whether a {@link VALUE} stands in a tag outside quotes, or in a script or style, where escaping does not hold it. */
export function hasUnsafePlace(html: string): boolean {
  const shown = html.replace(COMMENT, '');
  const scripts = shown.match(RAW_TEXT) ?? [];
  const tags = (shown.match(TAG) ?? []).map((tag) => tag.replace(QUOTED, ''));
  return [...scripts, ...tags].some((piece) => piece.includes(VALUE));
}
