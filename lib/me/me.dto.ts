import { IsOptional } from 'class-validator';
import { IdField } from '../http/fields.js';

/** Query of `GET me`. */
export class ReadMeDto {
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}
