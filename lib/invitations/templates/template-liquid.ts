import { type Context, Liquid } from 'liquidjs';
import { PLAIN_DATES } from '../../domain/templates/template-values.js';
import { escapedHtml } from '../../domain/text/escaped-html.js';
import { localDate } from './local-date.js';
import { shownValue } from './shown-value.js';

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

/** Characters that filters may make on the way. */
const MEMORY_MOST = 4_000_000;

/** Liquid hands it to `outputEscape`, though its types do not say so. */
interface Filling {
  readonly context: Context;
}

/** Liquid with the tags and filters that templates may use. In html every value that is shown is escaped. */
export function templateLiquid(kind: 'text' | 'html'): Liquid {
  const outputEscape =
    kind === 'html'
      ? function (this: Filling, value: unknown): string {
          return escapedHtml(shownValue(value, this.context));
        }
      : function (this: Filling, value: unknown): string {
          return shownValue(value, this.context);
        };
  const engine = new Liquid({
    memoryLimit: MEMORY_MOST,
    outputEscape: outputEscape,
    ownPropertyOnly: true,
    strictFilters: true,
    // Empty text is false in `{% if message %}`.
    jsTruthy: true,
    // The same mail on every machine; a letter says otherwise.
    timezoneOffset: 0,
    locale: PLAIN_DATES.locale,
  });
  const tags = Object.keys(engine.tags).filter((name) => !TAGS.has(name));
  for (const name of tags) Reflect.deleteProperty(engine.tags, name);
  const filters = Object.keys(engine.filters).filter((name) => !FILTERS.has(name));
  for (const name of filters) engine.unregisterFilter(name);
  const { date } = engine.filters;
  if (typeof date === 'function') engine.registerFilter('date', localDate(date));
  return engine;
}
