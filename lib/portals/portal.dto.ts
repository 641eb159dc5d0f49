import { isURL, ValidateIf } from 'class-validator';
import { isTimeZone } from '../domain/portals/time-zone.js';
import { DomainsField } from '../routes/domains-field.js';
import { FieldRule } from '../routes/field-rule.js';
import {
  BooleanField,
  LocaleField,
  NameField,
  OptionalField,
  TextField,
  VersionField,
} from '../routes/fields.js';

const COLORS_MOST = 20;
const ZONE_MOST = 64;
const COLOR_NAME = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/;
const COLOR = /^#[0-9A-Fa-f]{6}$/;
const LOGO = { protocols: ['https'], require_protocol: true, disallow_auth: true };

/** Body of `PATCH portal`. */
export class UpdatePortalDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  /** An https address. Null takes it away. */
  @ClearableField()
  @TextField(2000)
  @LogoField()
  readonly logo?: string | null;

  /** Up to 20 names of the host's, each with `#rrggbb`. Null takes them away. */
  @ClearableField()
  @ColorsField()
  readonly colors?: Readonly<Record<string, string>> | null;

  /** Taken only if the host vouches for it. Null takes it away. */
  @ClearableField()
  @TextField(400)
  readonly domain?: string | null;

  /** An IANA name, as in `Europe/Berlin`: a date on which access ends is over when it is there. */
  @OptionalField()
  @TimeZoneField()
  readonly timeZone?: string;

  /** The language of its letters; null: English. */
  @ClearableField()
  @LocaleField()
  readonly locale?: string | null;

  /** Whether staff who are no admins may look as client users. */
  @OptionalField()
  @BooleanField()
  readonly staffMayView?: boolean;

  /** The domains that emails of its clients' users may have; null allows any. Who is there already stays. */
  @DomainsField()
  readonly allowedDomains?: readonly string[] | null;

  /** The domains that emails of its staff may have; null allows any. Who is there already stays. */
  @DomainsField()
  readonly staffDomains?: readonly string[] | null;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** A field that may be left out, and that null clears. */
function ClearableField(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined && value !== null);
}

function ColorsField(): PropertyDecorator {
  return FieldRule({
    name: 'areColors',
    holds: areColors,
    takes: `must be an object of at most ${COLORS_MOST} names, each with a colour such as #1a2b3c`,
    schema: {
      type: 'object',
      maxProperties: COLORS_MOST,
      propertyNames: { pattern: COLOR_NAME.source },
      additionalProperties: { type: 'string', pattern: COLOR.source },
      examples: [{ primary: '#1a2b3c' }],
    },
  });
}

function TimeZoneField(): PropertyDecorator {
  return FieldRule({
    name: 'isTimeZone',
    holds: (value) => typeof value === 'string' && value.length <= ZONE_MOST && isTimeZone(value),
    takes: 'must be a time zone by its IANA name, as in Europe/Berlin',
    schema: { type: 'string', maxLength: ZONE_MOST, examples: ['Europe/Berlin'] },
  });
}

function LogoField(): PropertyDecorator {
  return FieldRule({
    name: 'isLogo',
    holds: (value) => typeof value === 'string' && isURL(value, LOGO),
    takes: 'must be an https address, as in https://agency.example/logo.svg',
    schema: { type: 'string', format: 'uri', examples: ['https://agency.example/logo.svg'] },
  });
}

function areColors(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const colors = Object.entries(value as Record<string, unknown>);
  return (
    colors.length <= COLORS_MOST &&
    colors.every(
      ([name, color]) => COLOR_NAME.test(name) && typeof color === 'string' && COLOR.test(color),
    )
  );
}
