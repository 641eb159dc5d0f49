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
  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST invitation-templates`. */
export class CreateTemplateDto {
  @NameField()
  readonly name!: string;

  @TextField(SUBJECT_MOST)
  readonly subject!: string;

  /** The mail as text, in Liquid. */
  @TextField(BODY_MOST)
  readonly text!: string;

  /** The mail as html; null has it made from the text. */
  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  /** Whether invitations without a template of their own use it. */
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

  /** Null has it made from the text. */
  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  /** False brings the built-in text back. */
  @OptionalField()
  @BooleanField()
  readonly isDefault?: boolean;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** Query of `DELETE invitation-templates/:id`. */
export class RemoveTemplateDto {
  /** The id of the one that takes its place. */
  @IsOptional()
  @IdField()
  readonly replaceWith?: string;
}
