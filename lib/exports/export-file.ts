import type { ExportFormat, ExportKind } from '../domain/exports/export-kind.js';
import type { ExportFileHead } from '../ports/export-storage.port.js';
import type { ExportEntity } from '../schema/export.entity.js';

interface FileType {
  readonly extension: string;
  readonly contentType: string;
}

const FORMATS: Readonly<Record<ExportFormat, FileType>> = {
  csv: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  xlsx: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

const ZIP: FileType = { extension: 'zip', contentType: 'application/zip' };

function typeOf(by: ExportKind, format: ExportFormat): FileType {
  return by === 'project' ? ZIP : FORMATS[format];
}

/**
 * The key of a run's file in the storage. Every run has another, so that one that was cut off and comes back late
 * meets no file but its own.
 */
export function fileKey({
  portalId,
  id,
  attempts,
  by,
  format,
}: Pick<ExportEntity, 'portalId' | 'id' | 'attempts' | 'by' | 'format'>): string {
  return `${portalId}/${id}-${attempts}.${typeOf(by, format).extension}`;
}

/** Name and type of the file, as in `client-users-2026-11-25.csv`. */
export function fileHead({
  by,
  format,
  filter,
  createdAt,
}: Pick<ExportEntity, 'by' | 'format' | 'filter' | 'createdAt'>): ExportFileHead {
  const { extension, contentType } = typeOf(by, format);
  const whom = filter.kind === 'staff' ? 'staff' : 'client-users';
  const day = new Date(createdAt).toISOString().slice(0, 10);
  return { fileName: `${whom}-${day}.${extension}`, contentType };
}
