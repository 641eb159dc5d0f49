import type { ExportKind } from '../domain/exports/export-kind.js';
import type { ExportFileHead } from '../ports/export-storage.port.js';
import type { ExportEntity } from '../schema/export.entity.js';

const KINDS: Readonly<Record<ExportKind, { extension: string; contentType: string }>> = {
  portal: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  project: { extension: 'zip', contentType: 'application/zip' },
};

/**
 * The key of a run's file in the storage. Every run has another, so that one that was cut off and comes back late
 * meets no file but its own.
 */
export function fileKey({
  portalId,
  id,
  attempts,
  by,
}: Pick<ExportEntity, 'portalId' | 'id' | 'attempts' | 'by'>): string {
  return `${portalId}/${id}-${attempts}.${KINDS[by].extension}`;
}

/** Name and type of the file, as in `client-users-2026-11-25.csv`. */
export function fileHead({
  by,
  filter,
  createdAt,
}: Pick<ExportEntity, 'by' | 'filter' | 'createdAt'>): ExportFileHead {
  const { extension, contentType } = KINDS[by];
  const whom = filter.kind === 'staff' ? 'staff' : 'client-users';
  const day = new Date(createdAt).toISOString().slice(0, 10);
  return { fileName: `${whom}-${day}.${extension}`, contentType };
}
