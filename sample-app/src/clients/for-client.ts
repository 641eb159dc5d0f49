import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A body or query about one client. */
export class ForClient {
  /** Staff name the client; client users leave it out. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  clientId?: string;
}
