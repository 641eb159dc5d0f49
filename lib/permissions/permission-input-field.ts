import { ValidateBy } from 'class-validator';

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';

const SHAPES: Readonly<Record<string, Shape>> = {
  default: {},
  profile: { profileId: isText },
  custom: { permissions: isSwitches },
  clone: { fromMemberId: isText },
};

/** A permission setting: `{mode:'default'}`, or one of the other modes with exactly what it takes. */
export function PermissionInputField(): PropertyDecorator {
  return ValidateBy({
    name: 'isPermissionInput',
    validator: {
      validate: (value) => isPermissionInput(value),
      defaultMessage: () =>
        "must be { mode: 'default' }, { mode: 'profile', profileId }, { mode: 'custom', permissions } or { mode: 'clone', fromMemberId }",
    },
  });
}

/** Switches by key: `{ 'reports.edit': true }`. */
export function SwitchesField(): PropertyDecorator {
  return ValidateBy({
    name: 'isSwitches',
    validator: {
      validate: isSwitches,
      defaultMessage: () => 'must be an object with true or false for each permission',
    },
  });
}

/** Whether the value is a permission setting and nothing more. */
export function isPermissionInput(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { mode, ...rest } = value;
  const shape = typeof mode === 'string' && Object.hasOwn(SHAPES, mode) ? SHAPES[mode] : undefined;
  if (!shape || Object.keys(rest).some((field) => !Object.hasOwn(shape, field))) return false;
  return Object.entries(shape).every(([field, fits]) => fits(rest[field]));
}

function isSwitches(value: unknown): boolean {
  return isPlain(value) && Object.values(value).every((on) => typeof on === 'boolean');
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
