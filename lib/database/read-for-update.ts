import type {
  EntityManager,
  FindOptionsWhere,
  ObjectLiteral,
  ObjectType,
  SelectQueryBuilder,
} from 'typeorm';

/**
 * Reads rows, all or the first few, as they are now, and keeps others from changing them until the transaction ends.
 * In a transaction that the host began earlier a plain read could see an older state.
 */
export function readForUpdate<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  where: FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[],
  limit?: number,
): Promise<Row[]> {
  return lockingQuery(manager, entity, where).limit(limit).getMany();
}

/**
 * Likewise some columns of many rows, which are locked in the order of the first of these: two that lock the same rows wait
 * for each other instead of deadlocking.
 */
export async function readColumnsForUpdate<
  Row extends ObjectLiteral,
  Name extends keyof Row & string,
>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  names: readonly [Name, ...Name[]],
  where: FindOptionsWhere<Row>,
): Promise<Pick<Row, Name>[]> {
  const { driver } = manager.connection;
  const query = lockingQuery(manager, entity, where).select([]).orderBy(`row.${names[0]}`);
  for (const name of names) query.addSelect(`row.${name}`, name);
  const rows = await query.getRawMany<Pick<Row, Name>>();
  const { columns } = manager.connection.getMetadata(entity);
  const stored = columns.filter(
    ({ propertyName, transformer }) => transformer && names.includes(propertyName as Name),
  );
  for (const row of rows) {
    for (const column of stored) {
      const name = column.propertyName as Name;
      row[name] = driver.prepareHydratedValue(row[name], column) as Row[Name];
    }
  }
  return rows;
}

function lockingQuery<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  where: FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[],
): SelectQueryBuilder<Row> {
  const query = manager.createQueryBuilder(entity, 'row').where(where as ObjectLiteral);
  // SQLite has one writer at a time anyway, and knows no locking reads.
  return manager.connection.options.type === 'better-sqlite3'
    ? query
    : query.setLock('pessimistic_write');
}
