import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { IdField, VersionField } from '../http/fields.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import { SwitchesField } from '../permissions/permission-input.field.js';

const MODES = ['default', 'profile', 'custom', 'clone'] as const;
const inMode = (mode: (typeof MODES)[number]) => (body: SetPermissionsDto) => body.mode === mode;

/** Body of `PUT members/:id/permissions`: a setting, and how to set it. */
export class SetPermissionsDto {
  @IsIn(MODES)
  readonly mode!: (typeof MODES)[number];

  @ValidateIf(inMode('profile'))
  @IdField()
  readonly profileId?: string;

  @ValidateIf(inMode('custom'))
  @SwitchesField()
  readonly permissions?: Readonly<Record<string, boolean>>;

  @ValidateIf(inMode('clone'))
  @IdField()
  readonly fromMemberId?: string;

  @VersionField()
  readonly version?: number;

  @IsOptional()
  @IsBoolean()
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
