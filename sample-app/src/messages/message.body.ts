import { IsString, Length } from 'class-validator';
import { ForClient } from '../clients/for-client.js';
import { Trim } from '../http/trim.decorator.js';

/** A new message. */
export class MessageBody extends ForClient {
  /** @example When will the spring campaign start? */
  @Trim()
  @IsString()
  @Length(1, 5_000)
  text!: string;
}
