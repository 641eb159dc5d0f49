import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Text } from './text.decorator.js';

/** Which part of a list is asked for. */
export class PageQuery {
  /** How many items, at most 200. */
  @ApiPropertyOptional()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => numberIn(value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Text(1, 100)
  cursor?: string;
}

/** The number that decimal digits spell; anything else is left for the rules to refuse. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : value;
}
