import { applyDecorators } from '@nestjs/common';
import { isISO31661Alpha2, IsOptional } from 'class-validator';
import { SwitchesField } from '../permissions/permission-input-field.js';
import { Converted } from '../routes/field-parts.js';
import { DomainsField } from '../routes/domains-field.js';
import { FieldRule } from '../routes/field-rule.js';
import { isText } from '../routes/field-text.js';
import {
  ChoiceField,
  CursorField,
  FilledObjectField,
  IdsField,
  LimitField,
  LocaleField,
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
  /** Words, in any order, each of them in the name or the email. */
  @IsOptional()
  @TextField(200)
  readonly q?: string;

  @ChoiceField(TYPES)
  readonly type?: (typeof TYPES)[number];

  /** The order; a minus in front turns it round. */
  @ChoiceField(CLIENT_SORTS)
  readonly sort?: Exclude<ClientListRequest['sort'], undefined>;

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

/** A postal address. */
export class PostalAddressDto {
  /** House, street, box. */
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

  /** Two letters, as ISO 3166-1 has them. */
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
  /** Null takes it away. */
  @IsOptional()
  @TextField(400)
  readonly contactEmail?: string | null;

  /** An http or https address; one without a scheme gets `https://`. Null takes it away. */
  @IsOptional()
  @TextField(2000)
  readonly webAddress?: string | null;

  /** Replaces the old one whole. Null takes it away. */
  @IsOptional()
  @FilledObjectField(PostalAddressDto, 'must be an object with at least one field')
  readonly address?: PostalAddressDto | null;

  /** The language of its users' letters; null: as the portal has it. */
  @IsOptional()
  @LocaleField()
  readonly locale?: string | null;

  /** Bounds what all its users see to these projects. Null does not bound them. */
  @IsOptional()
  @IdsField(PROJECTS_MOST)
  readonly projects?: string[] | null;

  /** What a new user gets selected when staff name neither projects nor groups. */
  @OptionalField()
  @FilledObjectField(DefaultScopeDto, 'must be an object with at least one field')
  readonly defaultScope?: DefaultScopeDto;

  /** The domains that emails of its users may have, among those of the portal. Null allows any. Who is there already stays. */
  @DomainsField()
  readonly allowedDomains?: string[] | null;
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

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE clients/:id`. */
export class RemoveClientDto {
  /** Whether its members go with it; else having any is refused. */
  @QueryFlag()
  readonly cascade?: boolean;

  /** Whether the person is to be told. */
  @QueryFlag()
  readonly notify?: boolean;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @QueryNumber(1, Number.MAX_SAFE_INTEGER)
  readonly version?: number;
}

/** Body of `PUT clients/:id/permissions`. */
export class SetCeilingDto {
  /** Keys that are left out are on. */
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
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
