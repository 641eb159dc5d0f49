import { SwitchesField } from '../permissions/permission-input-field.js';
import {
  BooleanField,
  IdField,
  IdsField,
  OptionalField,
  QueryFlag,
  VersionField,
} from '../routes/fields.js';

const TARGETS_MOST = 10_000;

/** Body of `POST permissions/clone`, portal-wide and for a project. */
export class ClonePermissionsDto {
  /** Whose permissions are copied. */
  @IdField()
  readonly fromMemberId!: string;

  /** Who gets them. */
  @IdsField(TARGETS_MOST, 1)
  readonly toMemberIds!: string[];

  /** Whether they are to be told. */
  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;
}

/** Body of `PUT projects/:projectId/members/:memberId/permissions`. */
export class CustomizeDto {
  /** The whole set for the project. Keys that are left out are off. */
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;

  /** Whether the person is to be told. */
  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;
}

/** Query of `DELETE projects/:projectId/members/:memberId/permissions`. */
export class RemoveCustomizationDto {
  /** Whether the person is to be told. */
  @QueryFlag()
  readonly notify?: boolean;
}
