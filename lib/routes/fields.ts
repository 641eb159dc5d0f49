import { applyDecorators, type Type } from '@nestjs/common';
import {
  IsOptional,
  isRFC3339,
  ValidateBy,
  ValidateIf,
  type ValidationArguments,
} from 'class-validator';
import { normalizeRate } from '../domain/members/rate.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import { Converted, Nested } from './field-parts.js';

const ID_MOST = 255;
const NAME_MOST = 200;
const PAGE_MOST = 200;
const DIGITS = /^[0-9]{1,16}$/;
const DATE = /^\d{4}-\d\d-\d\d/;

/** Whether a rule holds for the value, or for each item of a list. */
interface EachOption {
  readonly each?: boolean;
}

/** A rule of a field, and what it says: what the field takes. */
function FieldRule(
  name: string,
  holds: (value: unknown) => boolean,
  takes: string | ((value: unknown) => string),
  { each = false }: EachOption = {},
): PropertyDecorator {
  const say = typeof takes === 'string' ? () => takes : takes;
  return ValidateBy(
    {
      name,
      validator: {
        validate: holds,
        defaultMessage: (args?: ValidationArguments) =>
          each ? `must be a list, of which each ${say(undefined)}` : say(args?.value),
      },
    },
    { each },
  );
}

/** A field that may be left out. Unlike class-validator's `IsOptional` it refuses null, which would change nothing. */
export function OptionalField(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** Text of at most `most` characters that every database can hold. */
export function TextField(most: number, options: EachOption = {}): PropertyDecorator {
  return FieldRule(
    'isText',
    (value) => isText(value, most),
    textFault(`must be text of at most ${most} characters`),
    options,
  );
}

/** A name: without what nobody sees at its ends, at least one character, at most 200. */
export function NameField(): PropertyDecorator {
  return applyDecorators(
    Converted((value) => (typeof value === 'string' ? withoutUnseenEnds(value) : value)),
    FieldRule(
      'isName',
      (value) => value !== '' && isText(value, NAME_MOST),
      textFault(`must be text of 1 to ${NAME_MOST} characters`),
    ),
  );
}

/** An id, of the module or of the host. */
export function IdField(options: EachOption = {}): PropertyDecorator {
  return TextField(ID_MOST, options);
}

/** A decimal string with at most two places, as in `120.00`. Services complete it. */
export function RateField(): PropertyDecorator {
  return FieldRule(
    'isRate',
    (value) => typeof value === 'string' && normalizeRate(value) !== null,
    'must be a decimal string with at most two places, as in "120.00"',
  );
}

/** The version that was read. */
export function VersionField(): PropertyDecorator {
  return applyDecorators(
    OptionalField(),
    FieldRule('isVersion', (value) => isWholeNumber(value, 1), 'must be a whole number from 1'),
  );
}

/** `true` or `false` in a body. */
export function BooleanField(): PropertyDecorator {
  return FieldRule('isTrueOrFalse', (value) => typeof value === 'boolean', 'must be true or false');
}

/** An object of a class. One without any field needs a rule of its own to be refused. */
export function ObjectField(dto: Type<object>): PropertyDecorator {
  return applyDecorators(
    Nested({ dto, most: null }),
    FieldRule('isObjectOf', (value) => value instanceof dto, 'must be an object'),
  );
}

/** A list of at most `most` objects of a class. */
export function ObjectsField(dto: Type<object>, most: number): PropertyDecorator {
  const areObjects = (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && value.every((item) => item instanceof dto);
  return applyDecorators(
    Nested({ dto, most }),
    FieldRule('areObjectsOf', areObjects, `must be a list of at most ${most} objects`),
  );
}

/** A list of at most `most` ids. */
export function IdsField(most: number, least = 0): PropertyDecorator {
  const isId = (value: unknown): boolean => isText(value, ID_MOST);
  return FieldRule(
    'areIds',
    (value) =>
      Array.isArray(value) && value.length >= least && value.length <= most && value.every(isId),
    least === 0
      ? `must be a list of at most ${most} ids`
      : `must be a list of ${least} to ${most} ids`,
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

/** A whole number in a query string, `least` to `most`, in decimal digits and nothing else. */
export function QueryNumber(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Converted((value) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value)),
    FieldRule(
      'isNumberInQuery',
      (value) => isWholeNumber(value, least) && value <= most,
      most === Number.MAX_SAFE_INTEGER
        ? `must be a whole number from ${least}, given once, in decimal digits`
        : `must be a whole number from ${least} to ${most}, given once, in decimal digits`,
    ),
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
    FieldRule(
      'isMoment',
      (value) => Number.isFinite(value),
      'must be a date or a time with its zone, as in 2026-11-25 or 2026-11-25T10:00:00Z',
    ),
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
    FieldRule(
      'isCursor',
      (value) => typeof value === 'string',
      'must be the nextCursor of one page',
    ),
  );
}

/** One of a few words. */
export function WordField(words: readonly string[]): PropertyDecorator {
  return FieldRule(
    'isWord',
    (value) => typeof value === 'string' && words.includes(value),
    `must be one of ${words.join(', ')}`,
  );
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

/** Text of at most so many characters that can be stored. What has twice as many code units need not be counted. */
function isText(value: unknown, most: number): value is string {
  if (typeof value !== 'string' || value.length > 2 * most || !isStorable(value)) return false;
  return value.length <= most || [...value].length <= most;
}

/** What is said of a text that cannot be stored, and of everything else. */
function textFault(takes: string): (value: unknown) => string {
  return (value) =>
    typeof value === 'string' && !isStorable(value)
      ? 'must not hold NUL characters or broken surrogate pairs'
      : takes;
}

/** PostgreSQL keeps no NUL, and nothing keeps half of a surrogate pair. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
