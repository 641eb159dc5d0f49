import { MOST_MINUTES, REASON_MOST } from '../domain/views/view-rule.js';
import { OptionalField, TextField, WholeNumberField } from '../routes/fields.js';

/** Body of `POST members/:id/view`. */
export class BeginViewDto {
  /** Why, for the audit trail: text that somebody can see. */
  @TextField(REASON_MOST)
  readonly reason!: string;

  /** How long the view lasts at most. Left out, 15 minutes. */
  @OptionalField()
  @WholeNumberField(1, MOST_MINUTES)
  readonly minutes?: number;
}
