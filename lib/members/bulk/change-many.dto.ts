import { IsOptional } from 'class-validator';
import { MEMBER_ROLES, type MemberRole } from '../../domain/members/member-role.js';
import { BooleanField, EndField, IdsField, OptionalField, WordField } from '../../routes/fields.js';

/** More than any call may change: how many that is says the service. */
const LISTED_MOST = 10_000;

/** Body of `POST members/bulk/deactivate`, `/activate` and `/resend`. */
export class ChangeManyDto {
  /** The members, up to 1,000. */
  @IdsField(LISTED_MOST, 1)
  readonly memberIds!: string[];
}

/** Body of `POST members/bulk/remove`. */
export class RemoveManyDto extends ChangeManyDto {
  /** Whether the persons are to be told. */
  @OptionalField()
  @BooleanField()
  readonly notify?: boolean;
}

/** Body of `POST members/bulk/role`. */
export class SetRoleOfManyDto extends RemoveManyDto {
  @WordField(MEMBER_ROLES)
  readonly role!: MemberRole;
}

/** Body of `POST members/bulk/end`. */
export class SetEndOfManyDto extends RemoveManyDto {
  /** When their access ends; a date means the end of that day in the portal's time zone. Null for never. */
  @IsOptional()
  @EndField()
  readonly accessUntil!: string | null;
}
