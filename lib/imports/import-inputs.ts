import type { ImportOutcome } from '../domain/imports/import-outcome.js';

/** How an import is applied. */
export interface ApplyImport {
  /** Whether those it creates get a link at once. @default false */
  readonly invite?: boolean | undefined;
  /** Whether members that are there are changed: their names, rates and ends, and further projects. @default false */
  readonly update?: boolean | undefined;
}

/** Which results of an import are shown. */
export interface ImportResultsRequest {
  readonly outcome?: ImportOutcome | undefined;
  readonly cursor?: string | undefined;
  /** @default 50 */
  readonly limit?: number | undefined;
}
