import { applyDecorators } from '@nestjs/common';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import type { PermissionInput } from '../permissions/member-setting.js';
import { SwitchesField } from '../permissions/permission-input-field.js';
import { BooleanField, IdField, OptionalField, VersionField, WordField } from '../routes/fields.js';

const MODES = ['default', 'profile', 'custom', 'clone'] as const;
type Mode = (typeof MODES)[number];

/** A field that goes with one mode and none of the others. */
function OfMode(mode: Mode): PropertyDecorator {
  const isOfMode = (body: object): boolean => (body as SetPermissionsDto).mode === mode;
  return applyDecorators(
    ValidateIf((body: object, value: unknown) => isOfMode(body) || value !== undefined),
    ValidateBy({
      name: 'isOfMode',
      validator: {
        validate: (_, args?: ValidationArguments) => args !== undefined && isOfMode(args.object),
        defaultMessage: () => `is only accepted with mode '${mode}'`,
      },
    }),
  );
}

/** Body of `PUT members/:id/permissions`: a setting, and how to set it. */
export class SetPermissionsDto {
  /** Where the permissions come from; `clone` copies those of another member once. */
  @WordField(MODES)
  readonly mode!: Mode;

  /** With mode `profile` only, and needed there. */
  @OfMode('profile')
  @IdField()
  readonly profileId?: string;

  /** With mode `custom` only, and needed there. Keys that are left out are off. */
  @OfMode('custom')
  @SwitchesField()
  readonly permissions?: Readonly<Record<string, boolean>>;

  /** With mode `clone` only, and needed there. */
  @OfMode('clone')
  @IdField()
  readonly fromMemberId?: string;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;

  /** Whether the person is to be told. */
  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;
}

/** The setting a body asks for. */
export function permissionInputOf({
  mode,
  profileId,
  permissions,
  fromMemberId,
}: SetPermissionsDto): PermissionInput {
  switch (mode) {
    case 'default':
      return { mode };
    case 'profile':
      return { mode, profileId: profileId ?? '' };
    case 'custom':
      return { mode, permissions: permissions ?? {} };
    case 'clone':
      return { mode, fromMemberId: fromMemberId ?? '' };
  }
}
