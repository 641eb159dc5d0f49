import { IsOptional } from 'class-validator';
import { ForClient } from '../clients/for-client.dto.js';
import { Text, TrimmedText } from '../http/text.decorator.js';

/** A new task. */
export class TaskBody extends ForClient {
  /** @example Approve the new landing page */
  @TrimmedText(1, 200)
  title!: string;

  /** The project it is about; left out, it is for the client as a whole. */
  @IsOptional()
  @Text(1, 255)
  projectId?: string;
}
