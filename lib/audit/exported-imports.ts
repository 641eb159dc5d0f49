import type { EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time.js';
import { ImportEntity } from '../schema/import.entity.js';
import type { ExportedImport, ExportedImportRow } from './exported-identity.view.js';
import type { FoundPerson } from './person-finder.js';
import { importRowsOf } from './person-imports.js';

/** The files of people that a person has handed in. */
export async function exportedImports(
  manager: EntityManager,
  { memberships }: FoundPerson,
): Promise<ExportedImport[]> {
  const rows: ImportEntity[] = [];
  // Along the index: its first column is the portal.
  for (const { memberId, portalId } of memberships)
    rows.push(...(await manager.getRepository(ImportEntity).findBy({ portalId, memberId })));
  return rows.map(({ id, portalId, memberId, status, createdAt }) => ({
    ...{ id, portalId, memberId, status },
    createdAt: isoTime(createdAt),
  }));
}

/** What files say of a person. */
export async function exportedImportRows(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedImportRow[]> {
  const rows = await importRowsOf(manager, person);
  return rows.map((row) => {
    const { portalId, importId, line, email, asked, outcome, code, details, kept, memberId } = row;
    return {
      ...{ portalId, importId, line, email, outcome, code, details, kept, memberId },
      asked: asked && { ...asked },
    };
  });
}
