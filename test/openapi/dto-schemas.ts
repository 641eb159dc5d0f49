import type { Type } from '@nestjs/common';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { nestedIn } from '../../lib/routes/field-parts.js';
import { fieldSchemaOf } from '../../lib/routes/field-schema.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { refTo, schemaName } from './schema-names.js';
import type { ClassSource } from './sources.js';

/** Whether a rule's field is looked at, as class-validator keeps it. */
type Condition = (object: object, value: unknown) => boolean;

/** A field of a class. */
export interface DtoField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** Builds the schemas of what requests hold, out of the decorators that check it. */
export class DtoSchemas {
  private readonly known: Record<string, JsonSchema> = {};

  /** `taken` are the names of the document's other schemas; `sources` are those of the classes, for their doc comments. */
  constructor(
    private readonly taken: ReadonlySet<string>,
    private readonly sources: ReadonlyMap<string, ClassSource>,
  ) {}

  /** The schemas of every class that was asked for, and of those they consist of. */
  get schemas(): Readonly<Record<string, JsonSchema>> {
    return this.known;
  }

  /** A reference to the schema of a class. */
  refOf(dto: Type<object>): JsonSchema {
    const plain = schemaName(dto.name) ?? dto.name;
    const name = this.taken.has(plain) ? `${plain}Input` : plain;
    this.known[name] ??= this.schemaOf(dto);
    return { $ref: refTo(name) };
  }

  /** The fields of a class, in the order they stand in. */
  fieldsOf(dto: Type<object>): readonly DtoField[] {
    return namesIn(dto).map((name) => {
      const doc = this.docOf(dto.name, name);
      const schema = { ...this.fieldSchema(dto, name), ...(doc !== '' && { description: doc }) };
      const isNullable = isLeftOut(dto, name, null);
      return {
        name,
        required: !isLeftOut(dto, name, undefined),
        schema: isNullable ? orNull(schema) : schema,
      };
    });
  }

  private schemaOf(dto: Type<object>): JsonSchema {
    const fields = this.fieldsOf(dto);
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    const doc = this.sources.get(dto.name)?.doc;
    return {
      type: 'object',
      ...(doc && { description: doc }),
      properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  /** The doc comment of a field, which may stand in a class above. */
  private docOf(dto: string, name: string): string {
    const source = this.sources.get(dto);
    if (!source) return '';
    return source.properties.get(name) ?? this.docOf(source.parent ?? '', name);
  }

  private fieldSchema(dto: Type<object>, name: string): JsonSchema {
    const schema = fieldSchemaOf(dto, name);
    if (!schema) throw new Error(`${dto.name}.${name} has no decorator that tells its schema.`);
    const nested = nestedIn(dto, name);
    if (!nested) return schema;
    const ref = this.refOf(nested.dto);
    if (nested.most !== null) return { ...schema, items: ref };
    const { type: _, ...more } = schema;
    return { ...ref, ...more };
  }
}

function namesIn(dto: Type<object>): readonly string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

/** Whether a field may be this, which stands for nothing: then its rules are not asked. */
function isLeftOut(dto: Type<object>, name: string, value: null | undefined): boolean {
  const rules = getMetadataStorage()
    .getTargetValidationMetadatas(dto, '', false, false)
    .filter(({ propertyName }) => propertyName === name);
  const conditions = rules
    .filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION)
    .map(({ constraints }) => (constraints as readonly Condition[])[0]);
  const body = { [name]: value };
  return conditions.some((condition) => condition?.(body, value) === false);
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, $ref, enum: words } = schema;
  if ($ref !== undefined || type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [...[type].flat(), 'null'], ...(words && { enum: [...words, null] }) };
}
