import { IsOptional } from 'class-validator';
import { BODY_MOST, SUBJECT_MOST } from '../../domain/templates/template-parts.js';
import {
  BooleanField,
  CursorField,
  IdField,
  LimitField,
  NameField,
  OptionalField,
  TextField,
  VersionField,
} from '../../routes/fields.js';

/** Query of `GET invitation-templates`. */
export class ListTemplatesDto {
  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Body of `POST invitation-templates`. */
export class CreateTemplateDto {
  @NameField()
  readonly name!: string;

  @TextField(SUBJECT_MOST)
  readonly subject!: string;

  @TextField(BODY_MOST)
  readonly text!: string;

  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  @OptionalField()
  @BooleanField()
  readonly isDefault?: boolean;
}

/** Body of `PATCH invitation-templates/:id`. */
export class UpdateTemplateDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @TextField(SUBJECT_MOST)
  readonly subject?: string;

  @OptionalField()
  @TextField(BODY_MOST)
  readonly text?: string;

  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  @OptionalField()
  @BooleanField()
  readonly isDefault?: boolean;

  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE invitation-templates/:id`. */
export class RemoveTemplateDto {
  @IsOptional()
  @IdField()
  readonly replaceWith?: string;
}
