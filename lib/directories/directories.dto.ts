import { IsOptional } from 'class-validator';
import { CursorField, LimitField, QueryFlag, QueryIds, TextField } from '../routes/fields.js';

/** How many ids can be asked about at once. */
const IDS_MOST = 200;

/** Query of `GET projects` and `GET groups`. */
export class SearchDirectoryDto {
  /** A part of the name, whatever its case. */
  @IsOptional()
  @TextField(200)
  readonly q?: string;

  /** Only these, each given as `ids` once more; those that are not there are left out. */
  @QueryIds(IDS_MOST)
  readonly ids?: string[];

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;

  /** Whether the answer tells how many match in all. */
  @QueryFlag()
  readonly total?: boolean;
}
