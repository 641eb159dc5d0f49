import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Length, ValidateBy } from 'class-validator';

/** A text of so many characters that every database can hold. */
export function Text(least: number, most: number): PropertyDecorator {
  return applyDecorators(IsString(), Length(least, most), IsStorable());
}

/** A text of so many characters, without the spaces at both ends. */
export function TrimmedText(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    Text(least, most),
  );
}

/** PostgreSQL takes no NUL, and no database takes half a character. */
function IsStorable(): PropertyDecorator {
  return ValidateBy({
    name: 'isStorable',
    validator: {
      validate: (value) => typeof value === 'string' && !value.includes('\0') && isWhole(value),
      defaultMessage: () => 'must hold whole characters and no NUL',
    },
  });
}

function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
