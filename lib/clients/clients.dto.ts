import { applyDecorators } from '@nestjs/common';
import { isISO31661Alpha2, IsOptional } from 'class-validator';
import { SwitchesField } from '../permissions/permission-input-field.js';
import { Converted } from '../routes/field-parts.js';
import { FieldRule } from '../routes/field-rule.js';
import { isText } from '../routes/field-text.js';
import {
  ChoiceField,
  CursorField,
  FilledObjectField,
  IdsField,
  LimitField,
  NameField,
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
const LINE_MOST = 200;
const VISIBLE = /\S/;

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
  @LinesField()
  readonly street?: string[];

  @OptionalField()
  @TextField(32)
  @VisibleField()
  readonly postalCode?: string;

  @OptionalField()
  @NameField()
  readonly city?: string;

  @OptionalField()
  @NameField()
  readonly region?: string;

  @OptionalField()
  @CountryField()
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
  @FilledObjectField(PostalAddressDto, 'must be an object with at least one field')
  readonly address?: PostalAddressDto | null;

  @IsOptional()
  @IdsField(PROJECTS_MOST)
  readonly projects?: string[] | null;

  @OptionalField()
  @FilledObjectField(DefaultScopeDto, 'must be an object with at least one field')
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

/** Lines of an address, none of them empty. */
function LinesField(): PropertyDecorator {
  const isLine = (value: unknown): boolean => isText(value, LINE_MOST) && VISIBLE.test(value);
  return FieldRule({
    name: 'areLines',
    holds: (value) => Array.isArray(value) && value.length <= LINES_MOST && value.every(isLine),
    takes: `must be a list of at most ${LINES_MOST} lines of at most ${LINE_MOST} characters, none of them empty`,
    schema: {
      type: 'array',
      maxItems: LINES_MOST,
      items: { type: 'string', maxLength: LINE_MOST, pattern: VISIBLE.source },
    },
  });
}

/** Text that is more than blanks. */
function VisibleField(): PropertyDecorator {
  return FieldRule({
    name: 'isVisible',
    holds: (value) => typeof value === 'string' && VISIBLE.test(value),
    takes: 'must hold more than spaces',
    schema: { type: 'string', pattern: VISIBLE.source },
  });
}

/** A country code; small letters become capital ones. */
function CountryField(): PropertyDecorator {
  return applyDecorators(
    Converted((value) => (typeof value === 'string' ? value.toUpperCase() : value)),
    FieldRule({
      name: 'isCountry',
      holds: isISO31661Alpha2,
      takes: 'must be a country code of two letters, as ISO 3166-1 has them',
      schema: { type: 'string', pattern: '^[A-Za-z]{2}$', examples: ['DE'] },
    }),
  );
}
