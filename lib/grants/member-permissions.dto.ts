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
  @WordField(MODES)
  readonly mode!: Mode;

  @OfMode('profile')
  @IdField()
  readonly profileId?: string;

  @OfMode('custom')
  @SwitchesField()
  readonly permissions?: Readonly<Record<string, boolean>>;

  @OfMode('clone')
  @IdField()
  readonly fromMemberId?: string;

  @VersionField()
  readonly version?: number;

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
