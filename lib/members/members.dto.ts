import { IsOptional } from 'class-validator';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../domain/members/member-role.js';
import { SHOWN_STATUSES, type ShownStatus } from '../domain/members/shown-status.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import { PermissionInputField } from '../permissions/permission-input-field.js';
import {
  BooleanField,
  ChoiceField,
  CursorField,
  EndField,
  FilledObjectField,
  IdField,
  IdsField,
  LimitField,
  LocaleField,
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
  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
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

  @ChoiceField(SHOWN_STATUSES)
  readonly status?: ShownStatus;

  @ChoiceField(MEMBER_ROLES)
  readonly role?: MemberRole;

  @IsOptional()
  @IdField()
  readonly groupId?: string;

  /** Words, in any order, each of them in the name or the email. */
  @IsOptional()
  @TextField(200)
  readonly q?: string;

  /** Only active members for whom nothing has happened for so many days. */
  @QueryNumber(1, 36_500)
  readonly inactiveDays?: number;

  /** The order; a minus in front turns it round. */
  @ChoiceField(MEMBER_SORTS)
  readonly sort?: Exclude<MemberListRequest['sort'], undefined>;

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;

  /** Whether the answer tells how many match in all. */
  @QueryFlag()
  readonly total?: boolean;
}

/** Query of `GET members`. */
export class ListMembersDto extends ListProjectMembersDto {
  /** Only members that the project is selected for. */
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}

/** A project chosen for a member. */
export class ProjectChoiceDto {
  @IdField()
  readonly id!: string;

  /** Only for projects that are billed by staff hours. */
  @IsOptional()
  @RateField()
  readonly rate?: string | null;

  /** When the member's access to it ends; a date means the end of that day in the portal's time zone. Null for never. */
  @IsOptional()
  @EndField()
  readonly until?: string | null;
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
  /** Left out, a client user. */
  @ChoiceField(MEMBER_KINDS)
  readonly kind?: MemberKind;

  @TextField(400)
  readonly email!: string;

  /** Left out, the person says it when accepting. */
  @IsOptional()
  @NameField()
  readonly name?: string;

  /** The language of its letters; left out, as its client or portal has it. */
  @IsOptional()
  @LocaleField()
  readonly locale?: string;

  /** The client it belongs to; with neither this nor `client` a new one of its own. */
  @IsOptional()
  @IdField()
  readonly clientId?: string;

  /** A client to be created along with it. For staff. */
  @IsOptional()
  @FilledObjectField(NewClientDto, 'must be an object with name and type')
  readonly client?: NewClientDto;

  @ChoiceField(MEMBER_ROLES)
  readonly role?: MemberRole;

  /**
   * When its access ends; a date means the end of that day in the portal's time zone. Left out, never; for whom a client user
   * invites, when its own does, which is also the latest it may give.
   */
  @IsOptional()
  @EndField()
  readonly accessUntil?: string | null;

  /** The clients that a staff member of role `staff` is assigned to; left out or null, all of them. For staff admins. */
  @IsOptional()
  @IdsField(SCOPE_MOST)
  readonly clients?: string[] | null;

  /** The projects selected for it. For staff. */
  @IsOptional()
  @ObjectsField(ProjectChoiceDto, SCOPE_MOST)
  readonly projects?: ProjectChoiceDto[];

  /** The groups selected for it. For staff. */
  @IsOptional()
  @IdsField(SCOPE_MOST)
  readonly groups?: string[];

  /** Its permissions; left out, the default profile. */
  @IsOptional()
  @PermissionInputField()
  readonly permissions?: PermissionInput;

  /** Its rate in the portal. For staff. */
  @IsOptional()
  @RateField()
  readonly portalRate?: string;

  /** False sends no mail: the member is pending until it is invited. For staff. */
  @OptionalField()
  @BooleanField()
  readonly invite?: boolean;

  /** With `invite` false: makes the member active at once. */
  @OptionalField()
  @TextField(1000)
  readonly password?: string;

  /** Some words in the mail. */
  @IsOptional()
  @TextField(1000)
  readonly message?: string;

  /** The invitation template; left out, the default one. For staff. */
  @IsOptional()
  @IdField()
  readonly templateId?: string;
}

/** Body of `POST members/:id/invite`. */
export class InviteMemberDto {
  /** Some words in the mail. */
  @OptionalField()
  @TextField(1000)
  readonly message?: string;

  /** The invitation template; left out, the default one. For staff. */
  @OptionalField()
  @IdField()
  readonly templateId?: string;

  /** The language of the mail; left out, as the member, its client or the portal has it. */
  @OptionalField()
  @LocaleField()
  readonly locale?: string;
}

/** Body of `PATCH members/:id`. */
export class UpdateMemberDto {
  /** For a pending member only: its invitation goes to the new address. */
  @OptionalField()
  @TextField(400)
  readonly email?: string;

  @OptionalField()
  @NameField()
  readonly name?: string;

  /** The language of its letters; null: as its client or portal has it. Its invitation keeps its own. */
  @IsOptional()
  @LocaleField()
  readonly locale?: string | null;

  @OptionalField()
  @WordField(MEMBER_ROLES)
  readonly role?: MemberRole;

  /** When its access ends; a date means the end of that day in the portal's time zone. Null for never. */
  @IsOptional()
  @EndField()
  readonly accessUntil?: string | null;

  /** Replaces the clients that a staff member of role `staff` is assigned to; null opens all to it. For staff admins. */
  @IsOptional()
  @IdsField(SCOPE_MOST)
  readonly clients?: string[] | null;

  /** Replaces what was selected. A rate or an end that is left out stays, and null takes it away. For staff. */
  @OptionalField()
  @ObjectsField(ProjectChoiceDto, SCOPE_MOST)
  readonly projects?: ProjectChoiceDto[];

  /** Replaces what was selected. For staff. */
  @OptionalField()
  @IdsField(SCOPE_MOST)
  readonly groups?: string[];

  /** Null takes it away. For staff. */
  @IsOptional()
  @RateField()
  readonly portalRate?: string | null;

  /** Whether the person is to be told. */
  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE members/:id`. */
export class RemoveMemberDto {
  /** Whether the person is to be told. */
  @QueryFlag()
  readonly notify?: boolean;
}
