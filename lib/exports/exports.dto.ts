import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFormat,
  type ExportKind,
} from '../domain/exports/export-kind.js';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../domain/members/member-role.js';
import { SHOWN_STATUSES, type ShownStatus } from '../domain/members/shown-status.js';
import {
  CursorField,
  IdField,
  LimitField,
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

/** Query of `GET exports`. */
export class ListExportsDto {
  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST exports`. */
export class CreateExportDto {
  /** `portal` for one file, `project` for a zip with a file for each project. */
  @WordField(EXPORT_KINDS)
  readonly by!: ExportKind;

  /** How the files are written; left out, as CSV. */
  @OptionalField()
  @WordField(EXPORT_FORMATS)
  readonly format?: ExportFormat;

  /** Which members; left out, all of them. */
  @OptionalField()
  @ObjectField(ExportFilterDto)
  readonly filter?: ExportFilterDto;
}
