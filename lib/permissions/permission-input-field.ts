import { FieldRule } from '../routes/field-rule.js';
import type { JsonSchema } from '../routes/json-schema.js';

/** What a part of a setting may be: the check, and the same for the OpenAPI document. */
interface Part {
  readonly fits: (value: unknown) => boolean;
  readonly schema: JsonSchema;
}

type Shape = Readonly<Record<string, Part>>;

const SWITCHES: JsonSchema = { $ref: '#/components/schemas/ClientelePermissionSwitches' };

const TEXT: Part = { fits: (value) => typeof value === 'string', schema: { type: 'string' } };

const SHAPES: Readonly<Record<string, Shape>> = {
  default: {},
  profile: { profileId: TEXT },
  custom: { permissions: { fits: isSwitches, schema: SWITCHES } },
  clone: { fromMemberId: TEXT },
};

/** A permission setting: `{mode:'default'}`, or one of the other modes with exactly what it takes. */
export function PermissionInputField(): PropertyDecorator {
  return FieldRule({
    name: 'isPermissionInput',
    holds: isPermissionInput,
    takes:
      "must be { mode: 'default' }, { mode: 'profile', profileId }, { mode: 'custom', permissions } or { mode: 'clone', fromMemberId }",
    schema: { oneOf: Object.entries(SHAPES).map(([mode, shape]) => schemaOf(mode, shape)) },
  });
}

/** Switches by key: `{ 'reports.edit': true }`. */
export function SwitchesField(): PropertyDecorator {
  return FieldRule({
    name: 'isSwitches',
    holds: isSwitches,
    takes: 'must be an object with true or false for each permission',
    schema: SWITCHES,
  });
}

/** Whether the value is a permission setting and nothing more. */
export function isPermissionInput(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { mode, ...rest } = value;
  const shape = typeof mode === 'string' && Object.hasOwn(SHAPES, mode) ? SHAPES[mode] : undefined;
  if (!shape || Object.keys(rest).some((field) => !Object.hasOwn(shape, field))) return false;
  return Object.entries(shape).every(([field, { fits }]) => fits(rest[field]));
}

/** A setting of one mode and nothing more, for the OpenAPI document. */
function schemaOf(mode: string, shape: Shape): JsonSchema {
  const parts = Object.entries(shape).map(([field, { schema }]) => [field, schema] as const);
  return {
    type: 'object',
    properties: { mode: { type: 'string', const: mode }, ...Object.fromEntries(parts) },
    required: ['mode', ...Object.keys(shape)],
    additionalProperties: false,
  };
}

function isSwitches(value: unknown): boolean {
  return isPlain(value) && Object.values(value).every((on) => typeof on === 'boolean');
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
