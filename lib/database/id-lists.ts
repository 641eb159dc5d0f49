import { Any, type DataSource, type FindOperator, In, Raw } from 'typeorm';
import { chunksOf } from './chunks.js';
import { isMySql } from './is-my-sql.js';

/** MariaDB makes a join of a longer list, and may then read and lock all rows of a portal, in an order of its own. */
const MYSQL_IDS = 999;

/**
 * Conditions on a column that together hold these ids, one for each statement: a single one where a list is a single
 * parameter. At most one of them may stand in a statement.
 */
export function idLists(
  { options }: Pick<DataSource, 'options'>,
  ids: readonly string[],
): FindOperator<string>[] {
  if (ids.length === 0) return [];
  if (options.type === 'postgres') return [Any(ids)];
  if (isMySql(options))
    return chunksOf(ids, MYSQL_IDS).map((some) => In(some) as FindOperator<string>);
  const listed = (column: string) => `${column} IN (SELECT value FROM json_each(:listedIds))`;
  return [Raw(listed, { listedIds: JSON.stringify(ids) }) as FindOperator<string>];
}
