import { IsOptional } from 'class-validator';
import { IdField, TextField } from '../routes/fields.js';

/** Query of `GET members/:id/permissions`. */
export class ReadPermissionsDto {
  /** The project to ask about; left out, portal-wide. */
  @IsOptional()
  @IdField()
  readonly projectId?: string;
}

/** Query of `GET members/:id/permissions/explain`. */
export class ExplainPermissionDto extends ReadPermissionsDto {
  /** The permission to ask about. */
  @TextField(255)
  readonly key!: string;
}
