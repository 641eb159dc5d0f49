import type { Context, Liquid } from 'liquidjs';
import { isDateLength, letterDate } from '../../domain/templates/letter-date.js';
import { type Filling, PLAIN_DATES } from '../../domain/templates/template-values.js';

/** What Liquid calls a filter with. */
interface Calling {
  readonly context: Context;
}

type Filter = Parameters<Liquid['registerFilter']>[1];

/**
 * The filter `date` of templates: a moment as the language of the letter writes it, in the portal's time zone. Liquid's own
 * one, `original`, shows patterns such as `%d.%m.%Y`, in the same language and zone.
 */
export function localDate(original: (...values: never[]) => unknown): Filter {
  return function (this: Calling, value: unknown, format?: unknown): unknown {
    const { opts, memoryLimit, environments } = this.context;
    const { locale, timeZone } = (environments as Filling).dates ?? PLAIN_DATES;
    // A number is seconds to Liquid, and milliseconds to everybody else.
    if (typeof value !== 'string') return value;
    const length = typeof format === 'string' && isDateLength(format) ? format : null;
    const isPlain = format === undefined || format === null || format === '';
    if (isPlain || length !== null) return letterDate(value, { locale, timeZone }, length) ?? value;
    const context = { opts: { ...opts, locale, timezoneOffset: timeZone }, memoryLimit };
    return original.call({ ...this, context } as never, value as never, format as never);
  };
}
