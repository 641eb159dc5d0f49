import {
  ArrayMaxSize,
  IsArray,
  IsISO31661Alpha2,
  IsNotEmptyObject,
  IsOptional,
  Matches,
} from 'class-validator';
import { SwitchesField } from '../permissions/permission-input-field.js';
import { Converted } from '../routes/field-parts.js';
import {
  ChoiceField,
  CursorField,
  IdsField,
  LimitField,
  NameField,
  ObjectField,
  OptionalField,
  QueryFlag,
  QueryNumber,
  TextField,
  VersionField,
  WordField,
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

  @CursorField()
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
  @Matches(/\S/, { each: true, message: 'must be a list of lines, none of them empty' })
  readonly street?: string[];

  @OptionalField()
  @TextField(32)
  @Matches(/\S/, { message: 'must hold more than spaces' })
  readonly postalCode?: string;

  @OptionalField()
  @NameField()
  readonly city?: string;

  @OptionalField()
  @NameField()
  readonly region?: string;

  @OptionalField()
  @Converted((value) => (typeof value === 'string' ? value.toUpperCase() : value))
  @IsISO31661Alpha2({ message: 'must be a country code of two letters, as ISO 3166-1 has them' })
  readonly country?: string;
}

/** A default scope. */
export class DefaultScopeDto {
  @IdsField(PROJECTS_MOST)
  readonly projects!: string[];

  @IdsField(PROJECTS_MOST)
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
  @IsNotEmptyObject({}, { message: 'must be an object with at least one field' })
  @ObjectField(PostalAddressDto)
  readonly address?: PostalAddressDto | null;

  @IsOptional()
  @IdsField(PROJECTS_MOST)
  readonly projects?: string[] | null;

  @OptionalField()
  @IsNotEmptyObject({}, { message: 'must be an object with at least one field' })
  @ObjectField(DefaultScopeDto)
  readonly defaultScope?: DefaultScopeDto;
}

/** Body of `POST clients`. */
export class CreateClientDto extends ClientDetailsDto {
  @NameField()
  readonly name!: string;

  @WordField(TYPES)
  readonly type!: (typeof TYPES)[number];
}

/** Body of `PATCH clients/:id`. */
export class UpdateClientDto extends ClientDetailsDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @WordField(TYPES)
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
