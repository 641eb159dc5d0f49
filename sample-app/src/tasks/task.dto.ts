import { ForClient } from '../clients/for-client.dto.js';
import { TrimmedText } from '../http/text.decorator.js';

/** A new task. */
export class TaskBody extends ForClient {
  /** @example Approve the new landing page */
  @TrimmedText(1, 200)
  title!: string;
}
