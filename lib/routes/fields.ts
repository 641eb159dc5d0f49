import { applyDecorators, type Type } from '@nestjs/common';
import { IsOptional, isRFC3339, ValidateIf } from 'class-validator';
import { END, END_TAKES, isEnd } from '../domain/members/access-end.js';
import { normalizeRate, RATE } from '../domain/members/rate.js';
import { acceptedLocale, LOCALE_MOST, LOCALE_TAKES } from '../domain/text/locale.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import { Converted, Nested } from './field-parts.js';
import { type EachOption, FieldRule } from './field-rule.js';
import { isText, textFault } from './field-text.js';

const ID_MOST = 255;
const NAME_MOST = 200;
const PAGE_MOST = 200;
const DIGITS = /^[0-9]{1,16}$/;
const DATE = /^\d{4}-\d\d-\d\d/;

/** A field that may be left out. Unlike class-validator's `IsOptional` it refuses null, which would change nothing. */
export function OptionalField(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** Text of at most `most` characters that every database can hold. */
export function TextField(most: number, options: EachOption = {}): PropertyDecorator {
  return FieldRule({
    name: 'isText',
    holds: (value) => isText(value, most),
    takes: textFault(`must be text of at most ${most} characters`),
    schema: { type: 'string', maxLength: most },
    ...options,
  });
}

/** A name: without what nobody sees at its ends, at least one character, at most 200. */
export function NameField(): PropertyDecorator {
  return applyDecorators(
    Converted((value) => (typeof value === 'string' ? withoutUnseenEnds(value) : value)),
    FieldRule({
      name: 'isName',
      holds: (value) => value !== '' && isText(value, NAME_MOST),
      takes: textFault(`must be text of 1 to ${NAME_MOST} characters`),
      // No most: what nobody sees at its ends does not count.
      schema: { type: 'string', minLength: 1 },
    }),
  );
}

/** An id, of the module or of the host. */
export function IdField(): PropertyDecorator {
  return TextField(ID_MOST);
}

/** A decimal string with at most two places, as in `120.00`. Services complete it. */
export function RateField(): PropertyDecorator {
  return FieldRule({
    name: 'isRate',
    holds: (value) => typeof value === 'string' && normalizeRate(value) !== null,
    takes: 'must be a decimal string with at most two places, as in "120.00"',
    schema: { type: 'string', pattern: RATE.source, examples: ['120.00'] },
  });
}

/** When access ends: a day or a time with its zone. Services turn it into a moment. */
export function EndField(): PropertyDecorator {
  return FieldRule({
    name: 'isEnd',
    holds: (value) => typeof value === 'string' && isEnd(value),
    takes: END_TAKES,
    schema: { type: 'string', pattern: END.source, examples: ['2026-12-31'] },
  });
}

/** A language, by its BCP 47 tag. */
export function LocaleField(): PropertyDecorator {
  return FieldRule({
    name: 'isLocale',
    holds: (value) => typeof value === 'string' && acceptedLocale(value) !== null,
    takes: LOCALE_TAKES,
    schema: { type: 'string', maxLength: LOCALE_MOST, examples: ['de'] },
  });
}

/** The version that was read. */
export function VersionField(): PropertyDecorator {
  return applyDecorators(
    OptionalField(),
    FieldRule({
      name: 'isVersion',
      holds: (value) => isWholeNumber(value, 1),
      takes: 'must be a whole number from 1',
      schema: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    }),
  );
}

/** `true` or `false` in a body. */
export function BooleanField(): PropertyDecorator {
  return FieldRule({
    name: 'isTrueOrFalse',
    holds: (value) => typeof value === 'boolean',
    takes: 'must be true or false',
    schema: { type: 'boolean' },
  });
}

/** An object of a class, which may be one without any field. */
export function ObjectField(dto: Type<object>): PropertyDecorator {
  return applyDecorators(
    Nested({ dto, most: null }),
    FieldRule({
      name: 'isObjectOf',
      holds: (value) => value instanceof dto,
      takes: 'must be an object',
      schema: { type: 'object' },
    }),
  );
}

/** An object of a class with at least one field; `takes` is what one without any is answered with. */
export function FilledObjectField(dto: Type<object>, takes: string): PropertyDecorator {
  return applyDecorators(
    Nested({ dto, most: null }),
    FieldRule({
      name: 'isFilledObjectOf',
      holds: (value) => value instanceof dto && Object.keys(value).length > 0,
      takes: (value) => (value instanceof dto ? takes : 'must be an object'),
      schema: { type: 'object', minProperties: 1 },
    }),
  );
}

/** A list of at most `most` objects of a class. */
export function ObjectsField(dto: Type<object>, most: number): PropertyDecorator {
  const areObjects = (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && value.every((item) => item instanceof dto);
  return applyDecorators(
    Nested({ dto, most }),
    FieldRule({
      name: 'areObjectsOf',
      holds: areObjects,
      takes: `must be a list of at most ${most} objects`,
      schema: { type: 'array', maxItems: most },
    }),
  );
}

/** A list of at most `most` ids. */
export function IdsField(most: number, least = 0): PropertyDecorator {
  const isId = (value: unknown): boolean => isText(value, ID_MOST);
  return FieldRule({
    name: 'areIds',
    holds: (value) =>
      Array.isArray(value) && value.length >= least && value.length <= most && value.every(isId),
    takes:
      least === 0
        ? `must be a list of at most ${most} ids`
        : `must be a list of ${least} to ${most} ids`,
    schema: {
      type: 'array',
      items: { type: 'string', maxLength: ID_MOST },
      ...(least > 0 && { minItems: least }),
      maxItems: most,
    },
  });
}

/** A list of at most `most` ids in a query string, which gives its name once for each. */
export function QueryIds(most: number): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Converted((value) => (typeof value === 'string' ? [value] : value)),
    IdsField(most),
  );
}

/** `true` or `false` in a query string, and no other spelling of them. */
export function QueryFlag(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Converted((value) => (value === 'true' ? true : value === 'false' ? false : value)),
    BooleanField(),
  );
}

/** A whole number in a body, `least` to `most`. */
export function WholeNumberField(least: number, most: number): PropertyDecorator {
  return FieldRule({
    name: 'isWholeNumber',
    holds: (value) => isWholeNumber(value, least) && value <= most,
    takes: `must be a whole number from ${least} to ${most}`,
    schema: { type: 'integer', minimum: least, maximum: most },
  });
}

/** A whole number in a query string, `least` to `most`, in decimal digits and nothing else. */
export function QueryNumber(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Converted((value) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value)),
    FieldRule({
      name: 'isNumberInQuery',
      holds: (value) => isWholeNumber(value, least) && value <= most,
      takes:
        most === Number.MAX_SAFE_INTEGER
          ? `must be a whole number from ${least}, given once, in decimal digits`
          : `must be a whole number from ${least} to ${most}, given once, in decimal digits`,
      schema: { type: 'integer', minimum: least, maximum: most },
    }),
  );
}

/**
 * A moment in a query string or body, handed on in epoch milliseconds: a date, which stands for its beginning in UTC, or a time
 * with its zone, as in `2026-11-25T10:00:00Z`.
 */
export function QueryMoment(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Converted((value) => (typeof value === 'string' ? momentOf(value) : NaN)),
    FieldRule({
      name: 'isMoment',
      holds: (value) => Number.isFinite(value),
      takes: 'must be a date or a time with its zone, as in 2026-11-25 or 2026-11-25T10:00:00Z',
      schema: {
        type: 'string',
        anyOf: [{ format: 'date' }, { format: 'date-time' }],
        examples: ['2026-11-25T10:00:00Z'],
      },
    }),
  );
}

/** How many items a page has. */
export function LimitField(): PropertyDecorator {
  return QueryNumber(1, PAGE_MOST);
}

/** Where a page begins. What is no cursor of this list is found out by the list. */
export function CursorField(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    FieldRule({
      name: 'isCursor',
      holds: (value) => typeof value === 'string',
      takes: 'must be the nextCursor of one page',
      schema: { type: 'string' },
    }),
  );
}

/** One of a few words. */
export function WordField(words: readonly string[]): PropertyDecorator {
  return FieldRule({
    name: 'isWord',
    holds: (value) => typeof value === 'string' && words.includes(value),
    takes: `must be one of ${words.join(', ')}`,
    schema: { type: 'string', enum: [...words] },
  });
}

/** One of a few words, in a query string or body, if it is given. */
export function ChoiceField(words: readonly string[]): PropertyDecorator {
  return applyDecorators(IsOptional(), WordField(words));
}

/** The moment in epoch milliseconds; NaN for a day no calendar has, and for what is no moment. */
function momentOf(text: string): number {
  const day = DATE.exec(text)?.[0];
  if (day === undefined || (day !== text && !isRFC3339(text))) return NaN;
  const start = Date.parse(day);
  const isDay = Number.isFinite(start) && new Date(start).toISOString().startsWith(day);
  return isDay ? Date.parse(text) : NaN;
}

function isWholeNumber(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
