import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { SwitchesField } from '../permissions/permission-input-field.js';
import { IdField, VersionField } from '../routes/fields.js';

const TARGETS_MOST = 10_000;

/** Body of `POST permissions/clone`, portal-wide and for a project. */
export class ClonePermissionsDto {
  @IdField()
  readonly fromMemberId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TARGETS_MOST)
  @IdField({ each: true })
  readonly toMemberIds!: string[];
}

/** Body of `PUT projects/:projectId/members/:memberId/permissions`. */
export class CustomizeDto {
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  @VersionField()
  readonly version?: number;
}
