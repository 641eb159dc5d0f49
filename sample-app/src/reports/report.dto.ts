import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ForClient } from '../clients/for-client.dto.js';
import { Text, TrimmedText } from '../http/text.decorator.js';

/** A new report. */
export class CreateReportBody extends ForClient {
  /** @example Traffic in March */
  @TrimmedText(1, 200)
  title!: string;

  @ApiPropertyOptional()
  @Text(0, 15_000)
  body: string = '';
}

/** What changes in a report; what is left out stays. */
export class EditReportBody {
  /** @example Traffic in March, corrected */
  @IsOptional()
  @TrimmedText(1, 200)
  title?: string;

  @IsOptional()
  @Text(0, 15_000)
  body?: string;
}
