import { IsOptional } from 'class-validator';
import { IdField } from '../routes/fields.js';

/** Query of `GET me`. */
export class ReadMeDto {
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}
