import { EXPORT_KINDS, type ExportKind } from '../domain/exports/export-kind.js';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../domain/members/member-role.js';
import { MEMBER_STATUSES, type MemberStatus } from '../domain/members/member-status.js';
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
  @WordField(MEMBER_STATUSES)
  readonly status?: MemberStatus;

  @OptionalField()
  @WordField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @OptionalField()
  @IdField()
  readonly projectId?: string;

  @OptionalField()
  @IdField()
  readonly groupId?: string;

  @OptionalField()
  @TextField(200)
  readonly q?: string;

  @OptionalField()
  @WholeNumberField(1, 36_500)
  readonly inactiveDays?: number;
}

/** Body of `POST exports`. */
export class CreateExportDto {
  @WordField(EXPORT_KINDS)
  readonly by!: ExportKind;

  @OptionalField()
  @ObjectField(ExportFilterDto)
  readonly filter?: ExportFilterDto;
}
