import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ForClient } from '../clients/for-client.js';
import { Trim } from '../http/trim.decorator.js';

/** A new report. */
export class CreateReportBody extends ForClient {
  /** @example Traffic in March */
  @Trim()
  @IsString()
  @Length(1, 200)
  title!: string;

  @IsString()
  @MaxLength(20_000)
  body: string = '';
}

/** What changes in a report; what is left out stays. */
export class EditReportBody {
  /** @example Traffic in March, corrected */
  @IsOptional()
  @Trim()
  @IsString()
  @Length(1, 200)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  body?: string;
}
