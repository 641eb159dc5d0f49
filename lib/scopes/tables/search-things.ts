import type { EntityManager } from 'typeorm';
import type { DirectoryPage, DirectorySearch } from '../../ports/directory-search.js';
import type { EntityColumn } from './column-kind.js';
import { type FoundThing, readThings, thingsOf } from './find-things.js';
import type { ThingTable } from './host-tables.js';
import { SqlParts } from './sql-parts.js';

/**
 * A page of the portal's rows in a table of things, by their names without regard to case, among equals by their
 * ids. Of the letters the database has an order of its own.
 */
export async function searchThings(
  manager: EntityManager,
  things: ThingTable,
  portalId: string,
  { q, after, limit, total }: DirectorySearch,
  extra: EntityColumn | null = null,
): Promise<DirectoryPage<FoundThing>> {
  const parts = new SqlParts(manager.connection, 'clientele');
  const query = thingsOf(manager, parts, things, portalId, extra);
  const id = parts.column('thing', things.id);
  const name = nameIn(parts, things);
  if (q) query.andWhere(parts.holds(name, q));
  const count = total ? await query.setParameters(parts.parameters).clone().getCount() : undefined;
  if (after) query.andWhere(parts.isAfter(name, id, after));
  query.setParameters(parts.parameters).orderBy(parts.sorted(name)).addOrderBy(id.sql).limit(limit);
  return { items: await readThings(query), ...(count !== undefined && { total: count }) };
}

/** No row without a name is lost between two pages. */
function nameIn(parts: SqlParts, { name }: ThingTable): string {
  const { sql } = parts.column('thing', { name: name.databaseName, kind: { name: 'text' } });
  return name.isNullable ? `COALESCE(${sql}, '')` : sql;
}
