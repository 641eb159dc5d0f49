import type { ClienteleRequest } from './request.js';

/**
 * The query as it stands in the URL: text by name, a list of texts where a name is given more than once. Not the one the
 * host's parser made, since parsers differ in what they drop, nest and join.
 */
export function queryOf({ url = '' }: ClienteleRequest): Record<string, unknown> {
  const start = url.indexOf('?');
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(start < 0 ? '' : url.slice(start + 1))) {
    const values = given.get(name);
    if (values) values.push(value);
    else given.set(name, [value]);
  }
  return Object.fromEntries(
    Array.from(given, ([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
