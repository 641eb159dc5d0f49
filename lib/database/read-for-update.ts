import type { EntityManager, FindOptionsWhere, ObjectLiteral, ObjectType } from 'typeorm';

/**
 * Reads rows, all or the first few, as they are now, and keeps others from changing them until the transaction ends.
 * In a transaction that the host began earlier a plain read could see an older state.
 */
export function readForUpdate<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  where: FindOptionsWhere<Row>,
  limit?: number,
): Promise<Row[]> {
  const query = manager.createQueryBuilder(entity, 'row').where(where);
  // SQLite has one writer at a time anyway, and knows no locking reads.
  if (manager.connection.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
  return query.limit(limit).getMany();
}
