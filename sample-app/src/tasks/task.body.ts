import { IsString, Length } from 'class-validator';
import { ForClient } from '../clients/for-client.js';
import { Trim } from '../http/trim.decorator.js';

/** A new task. */
export class TaskBody extends ForClient {
  /** @example Approve the new landing page */
  @Trim()
  @IsString()
  @Length(1, 200)
  title!: string;
}
