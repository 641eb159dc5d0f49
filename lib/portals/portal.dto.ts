import { IsObject, IsUrl, ValidateBy, ValidateIf } from 'class-validator';
import { NameField, OptionalField, TextField, VersionField } from '../routes/fields.js';

const COLORS_MOST = 20;
const COLOR_NAME = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/;
const COLOR = /^#[0-9a-f]{6}$/i;

/** Body of `PATCH portal`. */
export class UpdatePortalDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @ClearableField()
  @TextField(2000)
  @IsUrl(
    { protocols: ['https'], require_protocol: true, disallow_auth: true },
    { message: 'must be an https address, as in https://agency.example/logo.svg' },
  )
  readonly logo?: string | null;

  @ClearableField()
  @IsObject()
  @ColorsField()
  readonly colors?: Readonly<Record<string, string>> | null;

  @ClearableField()
  @TextField(400)
  readonly domain?: string | null;

  @VersionField()
  readonly version?: number;
}

/** A field that may be left out, and that null clears. */
function ClearableField(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined && value !== null);
}

function ColorsField(): PropertyDecorator {
  return ValidateBy({
    name: 'areColors',
    validator: {
      validate: (value) => areColors(value),
      defaultMessage: () =>
        `must be an object of at most ${COLORS_MOST} names, each with a colour such as #1a2b3c`,
    },
  });
}

function areColors(value: unknown): boolean {
  const colors = Object.entries(Object(value) as Record<string, unknown>);
  return (
    colors.length <= COLORS_MOST &&
    colors.every(
      ([name, color]) => COLOR_NAME.test(name) && typeof color === 'string' && COLOR.test(color),
    )
  );
}
