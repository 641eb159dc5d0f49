import { ForClient } from '../clients/for-client.dto.js';
import { TrimmedText } from '../http/text.decorator.js';

/** A new message. */
export class MessageBody extends ForClient {
  /** @example When will the spring campaign start? */
  @TrimmedText(1, 5_000)
  text!: string;
}
