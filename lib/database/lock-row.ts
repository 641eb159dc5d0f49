import type { EntityManager, FindOptionsWhere, ObjectLiteral, ObjectType } from 'typeorm';
import { readForUpdate } from './read-for-update.js';

/** A row that can be locked: it has a version to leave as it is. */
export interface LockableRow extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Locks one row until the end of the transaction and tells whether it exists. It must be the
 * transaction's first statement: on MySQL and MariaDB a SELECT before it fixes a snapshot, and
 * what is read afterwards is as old as that.
 *
 * An UPDATE that changes nothing locks on every database, SQLite included.
 */
export async function lockRow<Row extends LockableRow>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  where: FindOptionsWhere<Row>,
): Promise<boolean> {
  // What a host's transaction read before may be gone.
  return (
    (await lockWhere(manager, entity, where)) ||
    (await readForUpdate(manager, entity, where, 1)).length > 0
  );
}

/**
 * Locks rows likewise. False for none, or on a MySQL connection without the flag FOUND_ROWS, which counts changed rows
 * only.
 */
export async function lockWhere(
  manager: EntityManager,
  entity: ObjectType<LockableRow>,
  where: string | ObjectLiteral,
  parameters: ObjectLiteral = {},
): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update<LockableRow>(entity)
    .set({ version: () => 'version' })
    .where(where, parameters)
    .updateEntity(false)
    .execute();
  return Boolean(affected);
}
