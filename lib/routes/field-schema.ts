import type { Type } from '@nestjs/common';
import type { JsonSchema } from './json-schema.js';

const FIELD_SCHEMA = Symbol.for('nest-clientele:FieldSchema');

/** Says what a field takes in the words of JSON Schema; several of them add up. The rule itself says it in code. */
export function FieldSchema(schema: JsonSchema): PropertyDecorator {
  return (target, property) => {
    const known = Reflect.getMetadata(FIELD_SCHEMA, target, property) as JsonSchema | undefined;
    Reflect.defineMetadata(FIELD_SCHEMA, { ...schema, ...known }, target, property);
  };
}

/** What a field of the class takes; undefined where no rule says it. */
export function fieldSchemaOf(dto: Type<object>, name: string): JsonSchema | undefined {
  return Reflect.getMetadata(FIELD_SCHEMA, dto.prototype as object, name) as JsonSchema | undefined;
}
