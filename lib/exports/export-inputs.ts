import type { ExportFilter, ExportFormat, ExportKind } from '../domain/exports/export-kind.js';

/** What is to be exported. */
export interface NewExport {
  readonly by: ExportKind;
  /** @default 'csv' */
  readonly format?: ExportFormat | undefined;
  readonly filter?: ExportFilter | undefined;
}
