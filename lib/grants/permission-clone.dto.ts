import { SwitchesField } from '../permissions/permission-input-field.js';
import { IdField, IdsField, VersionField } from '../routes/fields.js';

const TARGETS_MOST = 10_000;

/** Body of `POST permissions/clone`, portal-wide and for a project. */
export class ClonePermissionsDto {
  @IdField()
  readonly fromMemberId!: string;

  @IdsField(TARGETS_MOST, 1)
  readonly toMemberIds!: string[];
}

/** Body of `PUT projects/:projectId/members/:memberId/permissions`. */
export class CustomizeDto {
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  @VersionField()
  readonly version?: number;
}
