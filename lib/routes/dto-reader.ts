import type { Type } from '@nestjs/common';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { invalidFields } from '../errors/invalid-fields.js';
import { FieldFaults } from './field-faults.js';
import { conversionOf, nestedIn } from './field-parts.js';
import { assertShape, UNKNOWN_FIELD } from './request-shape.js';

/** Reads one field: what stands in the object made of the request for what the request has. */
type FieldReader = (value: unknown, path: string, faults: FieldFaults) => unknown;

type Given = Readonly<Record<string, unknown>>;

/**
 * Makes an object of a class of what a request holds. The class names the fields, by the decorators of `fields.ts` or of
 * class-validator; each given field is looked at once, so the time it takes grows as the request does, not faster.
 */
export class DtoReader<T extends object> {
  private readonly fields: ReadonlyMap<string, FieldReader>;

  constructor(private readonly dto: Type<T>) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
    const names = new Set(rules.map(({ propertyName }) => propertyName));
    this.fields = new Map(Array.from(names, (name) => [name, fieldReader(dto, name)]));
  }

  /**
   * The object for a body, a query or a row. Throws `VALIDATION_FAILED` with each field that is unknown or wrong, or
   * `UNKNOWN_PERMISSION` where a permission key is named like what every object inherits.
   */
  read(given: unknown, place: string): T {
    if (!isPlain(given)) throw invalidFields({ [place]: 'must be an object' });
    assertShape(given, place);
    const faults = new FieldFaults();
    const object = this.build(given, '', faults);
    faults.assertNone();
    return object;
  }

  /** The object for what stands at `path`; what is wrong with it is added to `faults`. */
  build(given: Given, path: string, faults: FieldFaults): T {
    const object = new this.dto();
    for (const name of Object.keys(given)) {
      const read = this.fields.get(name);
      if (read) Reflect.set(object, name, read(given[name], `${path}${name}`, faults));
      else faults.add(`${path}${name}`, UNKNOWN_FIELD);
    }
    for (const error of validateSync(object, {
      forbidUnknownValues: false,
      stopAtFirstError: true,
    }))
      faults.add(`${path}${error.property}`, faultOf(error));
    return object;
  }
}

function fieldReader(dto: Type<object>, name: string): FieldReader {
  const nested = nestedIn(dto, name);
  if (!nested) {
    const convert = conversionOf(dto, name);
    return (value) => convert(value);
  }
  const reader = new DtoReader(nested.dto);
  const readOne: FieldReader = (value, path, faults) =>
    isPlain(value) ? reader.build(value, `${path}.`, faults) : value;
  const { most } = nested;
  if (most === null) return readOne;
  return (value, path, faults) =>
    // A list that is too long is refused as it is.
    Array.isArray(value) && value.length <= most
      ? value.map((item, index) => readOne(item, `${path}.${index}`, faults))
      : value;
}

function isPlain(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the first broken rule says, without the field's name in front: the answer has it already. */
function faultOf({ property, constraints = {} }: ValidationError): string {
  const [fault = 'is not allowed'] = Object.values(constraints);
  return fault.startsWith(`${property} `) ? fault.slice(property.length + 1) : fault;
}
