import { QueryFlag } from './fields.js';

/** Query of a change that can be previewed. */
export class DryRunDto {
  /** With `true` nothing is changed: the answer is what the change would do. */
  @QueryFlag()
  readonly dryRun?: boolean;
}
