import { IsOptional } from 'class-validator';
import { Text } from '../http/text.decorator.js';

/** Whose mail is asked for. */
export class InboxQuery {
  /** @example member@acme.test */
  @IsOptional()
  @Text(0, 320)
  to?: string;
}
