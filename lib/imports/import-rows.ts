import { type EntityManager, In } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import {
  type ImportCounts,
  NO_COUNTS,
  type ImportOutcome,
} from '../domain/imports/import-outcome.js';
import { readNumber } from '../schema/read-number.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';

/** What is noted of people. */
export type RowNote = Partial<
  Pick<ImportRowEntity, 'outcome' | 'code' | 'details' | 'isDone' | 'clientId' | 'makesClient'>
>;

/** Codes whose details hold names of the file. */
const NAMING = ['UNKNOWN_PROJECT', 'UNKNOWN_GROUP', 'IMPORT_AMBIGUOUS'];

/** The next people that are not applied yet, in the order of the file. */
export function nextRows(
  manager: EntityManager,
  importId: string,
  after: number,
  limit: number,
): Promise<ImportRowEntity[]> {
  return manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .where('r.importId = :importId AND r.isDone = 0 AND r.line > :after', { importId, after })
    .orderBy('r.line')
    .limit(limit)
    .getMany();
}

/** Notes the same of several people, but of none who is done by now: what came of that one stays. */
export async function noteRows(
  manager: EntityManager,
  importId: string,
  lines: readonly number[],
  patch: RowNote,
): Promise<void> {
  for (const some of chunksOf(lines))
    // What TypeORM says a part of a row is has no place for details of any kind.
    await manager
      .getRepository(ImportRowEntity)
      .update({ importId, line: In(some), isDone: 0 }, patch as object);
}

/** How many people of an import are not applied yet. */
export function countRest(manager: EntityManager, importId: string): Promise<number> {
  return manager.getRepository(ImportRowEntity).countBy({ importId, isDone: 0 });
}

/** What has come of the people that are applied. */
export async function appliedCounts(
  manager: EntityManager,
  importId: string,
): Promise<Omit<ImportCounts, 'rows'>> {
  const found = await manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .select('r.outcome', 'outcome')
    .addSelect('COUNT(*)', 'count')
    .where('r.importId = :importId AND r.isDone = 1', { importId })
    .groupBy('r.outcome')
    .getRawMany<{ outcome: ImportOutcome; count: unknown }>();
  const { rows: _, ...none } = NO_COUNTS;
  return {
    ...none,
    ...Object.fromEntries(found.map((each) => [each.outcome, readNumber(each.count)])),
  };
}

/** Refuses whom a limit has held up to the end, with that limit. */
export async function refuseRest(manager: EntityManager, importId: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(ImportRowEntity)
    .set({
      outcome: 'error',
      isDone: 1,
      makesClient: 0,
      code: () => "COALESCE(code, 'INVITATION_RATE_LIMIT')",
    })
    .where('importId = :importId AND isDone = 0', { importId })
    .updateEntity(false)
    .execute();
}

/** Takes out what the file said, and leaves what came of it. */
export async function eraseContent(manager: EntityManager, importId: string): Promise<void> {
  const rows = manager.getRepository(ImportRowEntity);
  await rows.update({ importId, code: In(NAMING) }, { details: null });
  await rows.update({ importId }, { asked: null, email: null });
}
