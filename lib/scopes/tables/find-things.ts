import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { EntityColumn } from './column-kind.js';
import type { ThingTable } from './host-tables.js';
import { SqlParts } from './sql-parts.js';

/** A row that was found: its id, and what the further columns hold. */
export interface FoundThing {
  readonly id: string;
  readonly name: string;
  readonly extra: string | null;
}

interface RawThing {
  readonly id: string | number;
  readonly name: string | null;
  readonly extra?: string | number | null;
}

/** The rows of the portal in a table of things with these ids, with one more column if it is named. */
export function findThings(
  manager: EntityManager,
  things: ThingTable,
  portalId: string,
  ids: readonly string[],
  extra: EntityColumn | null = null,
): Promise<FoundThing[]> {
  return find(manager, things, { portalId, by: 'id', texts: ids, extra });
}

/** Likewise the rows with these names. */
export function findThingsByName(
  manager: EntityManager,
  things: ThingTable,
  portalId: string,
  names: readonly string[],
  extra: EntityColumn | null = null,
): Promise<FoundThing[]> {
  return find(manager, things, { portalId, by: 'name', texts: names, extra });
}

interface Wanted {
  readonly portalId: string;
  readonly by: 'id' | 'name';
  readonly texts: readonly string[];
  readonly extra: EntityColumn | null;
}

async function find(
  manager: EntityManager,
  things: ThingTable,
  { portalId, by, texts, extra }: Wanted,
): Promise<FoundThing[]> {
  const asked = new Set(texts);
  if (asked.size === 0) return [];
  const parts = new SqlParts(manager.connection, 'clientele');
  const { id, name } = things;
  const named = parts.column('thing', { name: name.databaseName, kind: { name: 'text' } });
  const query = thingsOf(manager, parts, things, portalId, extra);
  query.andWhere(parts.isAmong(by === 'id' ? parts.column('thing', id) : named, asked));
  const found = await readThings(query.setParameters(parts.parameters));
  // Compared again: a collation may hold different texts for the same.
  return found.filter((thing) => asked.has(thing[by]));
}

/** A query of the rows of the portal that count, as `thing`; its parameters are those of `parts`. */
export function thingsOf(
  manager: EntityManager,
  parts: SqlParts,
  { table, id, name, portal }: ThingTable,
  portalId: string,
  extra: EntityColumn | null,
): SelectQueryBuilder<ObjectLiteral> {
  const query = manager
    .createQueryBuilder()
    .select(parts.asText(parts.column('thing', id).sql), 'id')
    .addSelect(`thing.${name.propertyPath}`, 'name')
    .from<ObjectLiteral>(table.metadata.target, 'thing');
  if (portal) query.where(parts.is(parts.column('thing', portal), portalId));
  if (extra) query.addSelect(`thing.${extra.propertyPath}`, 'extra');
  return query;
}

/** The rows of such a query. */
export async function readThings(query: SelectQueryBuilder<ObjectLiteral>): Promise<FoundThing[]> {
  return (await query.getRawMany<RawThing>()).map(thingOf);
}

function thingOf({ id, name, extra }: RawThing): FoundThing {
  const text = extra ?? null;
  return { id: String(id), name: name ?? '', extra: text === null ? null : String(text) };
}
