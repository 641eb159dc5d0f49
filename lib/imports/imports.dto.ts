import { IsOptional } from 'class-validator';
import { IMPORT_OUTCOMES, type ImportOutcome } from '../domain/imports/import-outcome.js';
import {
  BooleanField,
  ChoiceField,
  CursorField,
  LimitField,
  OptionalField,
  TextField,
} from '../routes/fields.js';
import { BYTES_MOST } from './import-text.js';

/** Body of `POST imports` in JSON. */
export class CreateImportDto {
  /** The file. */
  @TextField(BYTES_MOST)
  readonly csv!: string;
}

/** Query of `GET imports/:id`. */
export class ShowImportDto {
  /** Only rows with this outcome. */
  @IsOptional()
  @ChoiceField(IMPORT_OUTCOMES)
  readonly outcome?: ImportOutcome;

  /** Where the page of results begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many results the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST imports/:id/apply`. */
export class ApplyImportDto {
  /** Whether those it creates get a link at once; left out, they do not. */
  @OptionalField()
  @BooleanField()
  readonly invite?: boolean;

  /** Whether members that are there are changed; left out, they are not. */
  @OptionalField()
  @BooleanField()
  readonly update?: boolean;
}
