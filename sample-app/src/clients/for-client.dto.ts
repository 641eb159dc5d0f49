import { IsOptional } from 'class-validator';
import { Text } from '../http/text.decorator.js';

/** A body or query about one client. */
export class ForClient {
  /** Staff name the client; client users leave it out. */
  @IsOptional()
  @Text(0, 36)
  clientId?: string;
}
