import { type EntityManager, type FindOptionsWhere, In, type ObjectLiteral } from 'typeorm';
import { chunksOf } from '../database/chunks.js';

/** The rows in which a column holds one of these ids, in the order of that. */
export async function rowsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => Row,
  column: keyof Row & string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of chunksOf([...new Set(ids)].sort())) {
    const where = { [column]: In(some) } as FindOptionsWhere<Row>;
    rows.push(...(await manager.getRepository(entity).findBy(where)));
  }
  return rows;
}
