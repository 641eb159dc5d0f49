import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO31661Alpha2,
  IsNotEmptyObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { SwitchesField } from '../permissions/permission-input-field.js';
import {
  ChoiceField,
  IdField,
  LimitField,
  NameField,
  OptionalField,
  QueryFlag,
  QueryNumber,
  TextField,
  VersionField,
} from '../routes/fields.js';
import { CLIENT_SORTS, type ClientListRequest } from './client-list.query.js';

const TYPES = ['business', 'individual'] as const;
const PROJECTS_MOST = 10_000;
const LINES_MOST = 4;

/** Query of `GET clients`. */
export class ListClientsDto {
  @IsOptional()
  @TextField(200)
  readonly q?: string;

  @ChoiceField(TYPES)
  readonly type?: (typeof TYPES)[number];

  @ChoiceField(CLIENT_SORTS)
  readonly sort?: Exclude<ClientListRequest['sort'], undefined>;

  @IsOptional()
  @TextField(2000)
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;

  @QueryFlag()
  readonly total?: boolean;
}

/** A postal address. */
export class PostalAddressDto {
  @OptionalField()
  @IsArray()
  @ArrayMaxSize(LINES_MOST)
  @TextField(200, { each: true })
  @Matches(/\S/, { each: true })
  readonly street?: string[];

  @OptionalField()
  @TextField(32)
  @Matches(/\S/)
  readonly postalCode?: string;

  @OptionalField()
  @NameField()
  readonly city?: string;

  @OptionalField()
  @NameField()
  readonly region?: string;

  @OptionalField()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.toUpperCase() : value,
  )
  @IsISO31661Alpha2()
  readonly country?: string;
}

/** A default scope. */
export class DefaultScopeDto {
  @IsArray()
  @ArrayMaxSize(PROJECTS_MOST)
  @IdField({ each: true })
  readonly projects!: string[];

  @IsArray()
  @ArrayMaxSize(PROJECTS_MOST)
  @IdField({ each: true })
  readonly groups!: string[];
}

/** What of a client may be missing. */
class ClientDetailsDto {
  @IsOptional()
  @TextField(400)
  readonly contactEmail?: string | null;

  @IsOptional()
  @TextField(2000)
  readonly webAddress?: string | null;

  @IsOptional()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => PostalAddressDto)
  readonly address?: PostalAddressDto | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(PROJECTS_MOST)
  @IdField({ each: true })
  readonly projects?: string[] | null;

  @OptionalField()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => DefaultScopeDto)
  readonly defaultScope?: DefaultScopeDto;
}

/** Body of `POST clients`. */
export class CreateClientDto extends ClientDetailsDto {
  @NameField()
  readonly name!: string;

  @IsIn(TYPES)
  readonly type!: (typeof TYPES)[number];
}

/** Body of `PATCH clients/:id`. */
export class UpdateClientDto extends ClientDetailsDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @IsIn(TYPES)
  readonly type?: (typeof TYPES)[number];

  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE clients/:id`. */
export class RemoveClientDto {
  @QueryFlag()
  readonly cascade?: boolean;

  @QueryFlag()
  readonly notify?: boolean;

  @QueryNumber(1, Number.MAX_SAFE_INTEGER)
  readonly version?: number;
}

/** Body of `PUT clients/:id/permissions`. */
export class SetCeilingDto {
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  @VersionField()
  readonly version?: number;
}
