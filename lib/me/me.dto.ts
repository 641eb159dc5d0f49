import { IsOptional } from 'class-validator';
import { IdField } from '../routes/fields.js';

/** Query of `GET me`. */
export class ReadMeDto {
  /** The project whose permissions are shown; left out, those portal-wide. */
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}
