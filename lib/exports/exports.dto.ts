import { EXPORT_KINDS, type ExportKind } from '../domain/exports/export-kind.js';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../domain/members/member-role.js';
import { SHOWN_STATUSES, type ShownStatus } from '../domain/members/shown-status.js';
import {
  IdField,
  ObjectField,
  OptionalField,
  TextField,
  WholeNumberField,
  WordField,
} from '../routes/fields.js';

/** Which members are exported: the filters of `GET members`. */
export class ExportFilterDto {
  @OptionalField()
  @WordField(MEMBER_KINDS)
  readonly kind?: MemberKind;

  @OptionalField()
  @IdField()
  readonly clientId?: string;

  @OptionalField()
  @WordField(SHOWN_STATUSES)
  readonly status?: ShownStatus;

  @OptionalField()
  @WordField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @OptionalField()
  @IdField()
  readonly projectId?: string;

  @OptionalField()
  @IdField()
  readonly groupId?: string;

  /** Words, in any order, each of them in the name or the email. */
  @OptionalField()
  @TextField(200)
  readonly q?: string;

  /** Only active members for whom nothing has happened for so many days. */
  @OptionalField()
  @WholeNumberField(1, 36_500)
  readonly inactiveDays?: number;
}

/** Body of `POST exports`. */
export class CreateExportDto {
  /** `portal` for one CSV, `project` for a zip with a CSV for each project. */
  @WordField(EXPORT_KINDS)
  readonly by!: ExportKind;

  /** Which members; left out, all of them. */
  @OptionalField()
  @ObjectField(ExportFilterDto)
  readonly filter?: ExportFilterDto;
}
