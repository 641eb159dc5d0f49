import type { Type } from '@nestjs/common';

const CONVERSION = Symbol.for('nest-clientele:FieldConversion');
const NESTED = Symbol.for('nest-clientele:NestedField');

/** Turns what a request holds into what the field's rules look at; what it cannot turn it leaves for them to refuse. */
export type FieldConversion = (value: unknown) => unknown;

/** What a field's value consists of. */
export interface NestedField {
  readonly dto: Type<object>;
  /** How many of it a list may hold; null for a single one. */
  readonly most: number | null;
}

/** A field that is turned into something else before its rules look at it. */
export function Converted(convert: FieldConversion): PropertyDecorator {
  return (target, property) => Reflect.defineMetadata(CONVERSION, convert, target, property);
}

/** A field that holds an object of a class, or a list of them. */
export function Nested(nested: NestedField): PropertyDecorator {
  return (target, property) => Reflect.defineMetadata(NESTED, nested, target, property);
}

/** How a field of the class is turned. */
export function conversionOf(dto: Type<object>, name: string): FieldConversion {
  const known: unknown = Reflect.getMetadata(CONVERSION, dto.prototype as object, name);
  return (known as FieldConversion | undefined) ?? ((value) => value);
}

/** What a field of the class consists of; undefined for a plain value. */
export function nestedIn(dto: Type<object>, name: string): NestedField | undefined {
  return Reflect.getMetadata(NESTED, dto.prototype as object, name) as NestedField | undefined;
}
