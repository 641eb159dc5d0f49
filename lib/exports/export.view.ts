import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type {
  ChosenExportFilter,
  ExportFormat,
  ExportKind,
} from '../domain/exports/export-kind.js';
import type { ExportFailure, ExportStatus } from '../domain/exports/export-status.js';
import type { ExportEntity } from '../schema/export.entity.js';

/** An export as its maker sees it. Times are ISO 8601. */
export interface ExportView {
  readonly id: string;
  readonly by: ExportKind;
  readonly format: ExportFormat;
  readonly filter: ChosenExportFilter;
  readonly status: ExportStatus;
  /** 0 to 1. */
  readonly progress: number;
  /** Rows of members written so far. */
  readonly rows: number;
  /** Why it failed; null unless it did. */
  readonly failure: ExportFailure | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** When the file can no longer be fetched; null unless it is ready. */
  readonly expiresAt: string | null;
}

/** The view of a row. */
export function exportView(row: ExportEntity): ExportView {
  return {
    id: row.id,
    by: row.by,
    format: row.format,
    filter: row.filter,
    status: row.status,
    progress: row.progress / 1000,
    rows: row.rows,
    failure: row.failure,
    createdAt: isoTime(row.createdAt),
    finishedAt: isoTimeOrNull(row.finishedAt),
    expiresAt: isoTimeOrNull(row.expiresAt),
  };
}
