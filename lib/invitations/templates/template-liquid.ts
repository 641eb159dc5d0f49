import { Liquid } from 'liquidjs';

/** Nothing that loops, reads files or keeps values: what a template costs is bounded by its length. */
const TAGS = new Set(['if', 'unless', 'case', 'comment', 'raw', '#']);

/** Nothing that undoes or repeats the escaping of html. */
const FILTERS = new Set([
  'append',
  'capitalize',
  'date',
  'default',
  'downcase',
  'first',
  'last',
  'prepend',
  'remove',
  'replace',
  'split',
  'strip',
  'truncate',
  'truncatewords',
  'upcase',
  'url_encode',
]);

/** Milliseconds and characters filling in may take; ranges such as `(1..1000000000)` count as what they hold. */
const LIMITS = { renderLimit: 5000, memoryLimit: 4_000_000 };

/** Liquid with the tags and filters that templates may use; with `escape`, every value that is shown is escaped. */
export function templateLiquid(outputEscape?: 'escape'): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    ...(outputEscape && { outputEscape }),
    ownPropertyOnly: true,
    strictFilters: true,
    // Empty text is false in `{% if message %}`.
    jsTruthy: true,
    // The same mail on every machine.
    timezoneOffset: 0,
    locale: 'en',
  });
  const tags = Object.keys(engine.tags).filter((name) => !TAGS.has(name));
  for (const name of tags) Reflect.deleteProperty(engine.tags, name);
  const filters = Object.keys(engine.filters).filter((name) => !FILTERS.has(name));
  for (const name of filters) engine.unregisterFilter(name);
  return engine;
}
