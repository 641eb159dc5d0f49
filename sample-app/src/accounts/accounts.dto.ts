import { IsOptional } from 'class-validator';
import { Text, TrimmedText } from '../http/text.decorator.js';

/** What a person changes of its own account. */
export class ChangeAccountBody {
  /** @example Ada Lovelace */
  @IsOptional()
  @TrimmedText(1, 200)
  name?: string;

  /** @example ada@acme.test */
  @IsOptional()
  @Text(0, 320)
  email?: string;
}
