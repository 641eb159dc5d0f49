import { applyDecorators } from '@nestjs/common';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { FieldSchema } from './field-schema.js';
import type { JsonSchema } from './json-schema.js';

/** Whether a rule holds for the value, or for each item of a list. */
export interface EachOption {
  readonly each?: boolean;
}

/** A rule of a field, in every form it is told in. */
export interface FieldRuleParts extends EachOption {
  readonly name: string;
  readonly holds: (value: unknown) => boolean;
  /** What the field takes, in words, as a refusal says it. */
  readonly takes: string | ((value: unknown) => string);
  /** The same in the words of the OpenAPI document. */
  readonly schema: JsonSchema;
}

/** A rule of a field: the check, what a refusal says, and what the OpenAPI document says. */
export function FieldRule({
  name,
  holds,
  takes,
  schema,
  each = false,
}: FieldRuleParts): PropertyDecorator {
  const say = typeof takes === 'string' ? () => takes : takes;
  return applyDecorators(
    FieldSchema(each ? { type: 'array', items: schema } : schema),
    ValidateBy(
      {
        name,
        validator: {
          validate: holds,
          defaultMessage: (args?: ValidationArguments) =>
            each ? `must be a list, of which each ${say(undefined)}` : say(args?.value),
        },
      },
      { each },
    ),
  );
}
