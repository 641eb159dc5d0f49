import { IsOptional } from 'class-validator';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../domain/members/member-role.js';
import { MEMBER_STATUSES, type MemberStatus } from '../domain/members/member-status.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import { PermissionInputField } from '../permissions/permission-input-field.js';
import {
  BooleanField,
  ChoiceField,
  CursorField,
  FilledObjectField,
  IdField,
  IdsField,
  LimitField,
  NameField,
  ObjectsField,
  OptionalField,
  QueryFlag,
  QueryNumber,
  RateField,
  TextField,
  VersionField,
  WordField,
} from '../routes/fields.js';
import { MEMBER_SORTS, type MemberListRequest } from './member-list.query.js';

const SCOPE_MOST = 10_000;

/** Query of `GET members/:id/projects` and `GET members/:id/groups`. */
export class ListSelectedDto {
  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Query of `GET projects/:projectId/members`. */
export class ListProjectMembersDto {
  @ChoiceField(MEMBER_KINDS)
  readonly kind?: MemberKind;

  @IsOptional()
  @IdField()
  readonly clientId?: string;

  @ChoiceField(MEMBER_STATUSES)
  readonly status?: MemberStatus;

  @ChoiceField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @IsOptional()
  @IdField()
  readonly groupId?: string;

  @IsOptional()
  @TextField(200)
  readonly q?: string;

  @QueryNumber(1, 36_500)
  readonly inactiveDays?: number;

  @ChoiceField(MEMBER_SORTS)
  readonly sort?: Exclude<MemberListRequest['sort'], undefined>;

  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;

  @QueryFlag()
  readonly total?: boolean;
}

/** Query of `GET members`. */
export class ListMembersDto extends ListProjectMembersDto {
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}

/** A project chosen for a member. */
export class ProjectChoiceDto {
  @IdField()
  readonly id!: string;

  @IsOptional()
  @RateField()
  readonly rate?: string | null;
}

/** A client to be created along with a member. */
export class NewClientDto {
  @NameField()
  readonly name!: string;

  @WordField(['business', 'individual'])
  readonly type!: 'business' | 'individual';
}

/** Body of `POST members`. */
export class CreateMemberDto {
  @ChoiceField(MEMBER_KINDS)
  readonly kind?: MemberKind;

  @TextField(400)
  readonly email!: string;

  @IsOptional()
  @NameField()
  readonly name?: string;

  @IsOptional()
  @IdField()
  readonly clientId?: string;

  @IsOptional()
  @FilledObjectField(NewClientDto, 'must be an object with name and type')
  readonly client?: NewClientDto;

  @ChoiceField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @IsOptional()
  @ObjectsField(ProjectChoiceDto, SCOPE_MOST)
  readonly projects?: ProjectChoiceDto[];

  @IsOptional()
  @IdsField(SCOPE_MOST)
  readonly groups?: string[];

  @IsOptional()
  @PermissionInputField()
  readonly permissions?: PermissionInput;

  @IsOptional()
  @RateField()
  readonly portalRate?: string;

  @OptionalField()
  @BooleanField()
  readonly invite?: boolean;

  @OptionalField()
  @TextField(1000)
  readonly password?: string;

  @IsOptional()
  @TextField(1000)
  readonly message?: string;

  @IsOptional()
  @IdField()
  readonly templateId?: string;
}

/** Body of `POST members/:id/invite`. */
export class InviteMemberDto {
  @OptionalField()
  @TextField(1000)
  readonly message?: string;

  @OptionalField()
  @IdField()
  readonly templateId?: string;
}

/** Body of `PATCH members/:id`. */
export class UpdateMemberDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @WordField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @OptionalField()
  @ObjectsField(ProjectChoiceDto, SCOPE_MOST)
  readonly projects?: ProjectChoiceDto[];

  @OptionalField()
  @IdsField(SCOPE_MOST)
  readonly groups?: string[];

  @IsOptional()
  @RateField()
  readonly portalRate?: string | null;

  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;

  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE members/:id`. */
export class RemoveMemberDto {
  @QueryFlag()
  readonly notify?: boolean;
}

/** Query of `GET members/:id/permissions`. */
export class ReadPermissionsDto {
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}

/** Query of `GET members/:id/permissions/explain`. */
export class ExplainPermissionDto extends ReadPermissionsDto {
  @TextField(255)
  readonly key!: string;
}
