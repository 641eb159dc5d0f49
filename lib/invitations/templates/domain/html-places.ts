/** Stands for a value in html; no character that people write. */
export const VALUE = '\u{10fffe}';

/** What of html holds no value that could be taken for markup: texts of scripts and styles could. */
const RAW_TEXT = /<(script|style)\b.*?(?:<\/\1|$)/gis;

/** A tag up to its end, its quoted values left out; what is no tag does not begin with a letter, `/` or `!`. */
const TAG = /<[a-z/!](?:"[^"]*"|'[^']*'|[^"'>])*/giu;

const QUOTED = /"[^"]*"|'[^']*'/g;

/** Whether a {@link VALUE} stands in a tag outside quotes, or in a script or style, where escaping does not hold it. */
export function hasUnsafePlace(html: string): boolean {
  const scripts = html.match(RAW_TEXT) ?? [];
  const tags = (html.match(TAG) ?? []).map((tag) => tag.replace(QUOTED, ''));
  return [...scripts, ...tags].some((piece) => piece.includes(VALUE));
}
