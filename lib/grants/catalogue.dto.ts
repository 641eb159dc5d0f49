import { LocaleField, OptionalField } from '../routes/fields.js';

/** Query of `GET permissions/catalogue`. */
export class CatalogueDto {
  /** The reader's language (BCP 47); left out, and where the host has declared no other, labels are the catalogue's own. */
  @OptionalField()
  @LocaleField()
  readonly locale?: string;
}
