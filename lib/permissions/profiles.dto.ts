import { Equals, IsOptional } from 'class-validator';
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
  @Equals(true, { message: 'must be true, or left out' })
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
