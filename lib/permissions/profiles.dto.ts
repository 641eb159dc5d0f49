import { IsOptional } from 'class-validator';
import { FieldRule } from '../routes/field-rule.js';
import {
  CursorField,
  IdField,
  LimitField,
  NameField,
  OptionalField,
  VersionField,
} from '../routes/fields.js';
import { SwitchesField } from './permission-input-field.js';

/** Query of `GET profiles`. */
export class ListProfilesDto {
  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST profiles`. */
export class CreateProfileDto {
  @NameField()
  readonly name!: string;

  /** Keys that are left out are off. */
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;
}

/** Body of `PATCH profiles/:id`. */
export class UpdateProfileDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  /** Replaces the whole set. Keys that are left out are off. */
  @OptionalField()
  @SwitchesField()
  readonly permissions?: Readonly<Record<string, boolean>>;

  /** Makes it the default profile, in place of the one before. */
  @OptionalField()
  @OnlyTrueField()
  readonly isDefault?: true;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE profiles/:id`. */
export class RemoveProfileDto {
  /** The id of the one that takes its place. */
  @IsOptional()
  @IdField()
  readonly replaceWith?: string;
}

/** A field for which there is one value only. */
function OnlyTrueField(): PropertyDecorator {
  return FieldRule({
    name: 'isTrue',
    holds: (value) => value === true,
    takes: 'must be true, or left out',
    schema: { type: 'boolean', const: true },
  });
}
