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
  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Body of `POST profiles`. */
export class CreateProfileDto {
  @NameField()
  readonly name!: string;

  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;
}

/** Body of `PATCH profiles/:id`. */
export class UpdateProfileDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @SwitchesField()
  readonly permissions?: Readonly<Record<string, boolean>>;

  @OptionalField()
  @OnlyTrueField()
  readonly isDefault?: true;

  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE profiles/:id`. */
export class RemoveProfileDto {
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
