import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  isRFC3339,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { normalizeRate } from '../domain/members/rate.js';

const ID_MOST = 255;
const PAGE_MOST = 200;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** Whether a rule holds for the value, or for each item of a list. */
interface EachOption {
  readonly each?: boolean;
}

/** A field that may be left out. Unlike class-validator's `IsOptional` it refuses null, which would change nothing. */
export function OptionalField(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** Text of at most `most` characters that every database can hold. */
export function TextField(most: number, options: EachOption = {}): PropertyDecorator {
  return applyDecorators(IsString(options), MaxLength(most, options), IsStorable(options));
}

/** A name: trimmed, at least one character, at most 200. */
export function NameField(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    TextField(400),
    ValidateBy({
      name: 'isName',
      validator: {
        validate: (value) => typeof value === 'string' && value !== '' && [...value].length <= 200,
        defaultMessage: () => 'must have 1 to 200 characters',
      },
    }),
  );
}

/** An id, of the module or of the host. */
export function IdField(options: EachOption = {}): PropertyDecorator {
  return TextField(ID_MOST, options);
}

/** A decimal string with at most two places, as in `120.00`. Services complete it. */
export function RateField(): PropertyDecorator {
  return ValidateBy({
    name: 'isRate',
    validator: {
      validate: (value) => typeof value === 'string' && normalizeRate(value) !== null,
      defaultMessage: () => 'must be a decimal string with at most two places, as in "120.00"',
    },
  });
}

/** The version that was read. */
export function VersionField(): PropertyDecorator {
  return applyDecorators(OptionalField(), IsInt(), Min(1));
}

/** `true` or `false` in a query string. */
export function QueryFlag(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean(),
  );
}

/** A whole number in a query string, `least` to `most`. */
export function QueryNumber(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(least),
    Max(most),
  );
}

/**
 * A moment in a query string, handed on in epoch milliseconds: a date, which stands for its beginning in UTC, or a time
 * with its zone, as in `2026-11-25T10:00:00Z`.
 */
export function QueryMoment(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && (ISO_DATE.test(value) || isRFC3339(value))
        ? Date.parse(value)
        : NaN,
    ),
    ValidateBy({
      name: 'isMoment',
      validator: {
        validate: (value) => Number.isFinite(value),
        defaultMessage: () => 'must be a date or a time with its zone, as in 2026-11-25T10:00:00Z',
      },
    }),
  );
}

/** How many items a page has. */
export function LimitField(): PropertyDecorator {
  return QueryNumber(1, PAGE_MOST);
}

/** One of a few words, in a query string or body, if it is given. */
export function ChoiceField(words: readonly string[]): PropertyDecorator {
  return applyDecorators(IsOptional(), IsIn(words));
}

/** Refuses what PostgreSQL cannot keep: NUL, and halves of surrogate pairs. */
function IsStorable(options: EachOption): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isStorable',
      validator: {
        validate: (value) =>
          typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
        defaultMessage: () => 'must not hold NUL characters or broken surrogate pairs',
      },
    },
    options,
  );
}
