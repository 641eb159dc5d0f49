import { type EntityManager, In } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import type { FoundPerson } from './person-finder.js';

/** The rows of files that name one of the person's addresses, as long as the files say something. */
export async function importRowsOf(
  manager: EntityManager,
  { emails }: FoundPerson,
): Promise<ImportRowEntity[]> {
  const rows: ImportRowEntity[] = [];
  for (const some of chunksOf([...emails].sort()))
    rows.push(...(await manager.getRepository(ImportRowEntity).findBy({ email: In(some) })));
  // Databases may find similar addresses, too.
  return rows.filter(({ email }) => email !== null && emails.has(email));
}

/** Takes them away; answers how many. Whoever applies a file later does not make the person a member. */
export async function eraseImports(manager: EntityManager, person: FoundPerson): Promise<number> {
  const rows = await importRowsOf(manager, person);
  for (const { importId, line } of rows)
    await manager.getRepository(ImportRowEntity).delete({ importId, line });
  return rows.length;
}
