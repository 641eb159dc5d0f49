import type { ExportFilter, ExportKind } from '../domain/exports/export-kind.js';

/** What is to be exported. */
export interface NewExport {
  readonly by: ExportKind;
  readonly filter?: ExportFilter | undefined;
}
