import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { readJson } from '../schema/read-json.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import type { SetTable } from './orphan-tables.js';

/** Rows read at a time. */
const PAGE = 500;

/** A row's stored set, and where it stands. */
export interface SetRow {
  readonly portalId: string;
  /** The first column of the primary key. */
  readonly first: string;
  /** The second one; empty where there is none. */
  readonly second: string;
  readonly set: StoredSet;
}

/** Which sets are read: those of one portal, and none after the page under way once the signal was given. */
export interface SetFilter {
  readonly portalId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Every stored set of the table, page by page in the order of the primary key: a table may hold millions. */
export async function* pagesOfSets(
  manager: EntityManager,
  table: SetTable,
  { portalId, signal }: SetFilter,
): AsyncGenerator<SetRow[]> {
  let last: SetRow | undefined;
  do {
    const query = setQuery(manager, table).limit(PAGE);
    for (const column of columnsOf(table)) query.addOrderBy(`s.${column}`);
    if (portalId !== undefined) query.andWhere('s.portalId = :portalId', { portalId });
    if (last) query.andWhere(...after(table, last));
    const rows = await read(query);
    if (rows.length > 0) yield rows;
    last = rows.length < PAGE ? undefined : rows.at(-1);
  } while (last && signal?.aborted !== true);
}

/** The same rows as they are now, locked until the transaction ends; those of one first column all together. */
export function lockedSets(
  manager: EntityManager,
  table: SetTable,
  rows: readonly SetRow[],
): Promise<SetRow[]> {
  const firsts = [...new Set(rows.map(({ first }) => first))].sort();
  const query = setQuery(manager, table).andWhere(`s.${table.key[0]} IN (:...firsts)`, { firsts });
  for (const column of columnsOf(table)) query.addOrderBy(`s.${column}`);
  // SQLite has one writer at a time anyway, and knows no locking reads.
  if (manager.connection.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
  return read(query);
}

/** Writes one set to rows that share the second column of their key. */
export async function writeSet(
  manager: EntityManager,
  { entity, set, key: [first, second] }: SetTable,
  rows: readonly SetRow[],
  stored: StoredSet,
): Promise<void> {
  const update = manager
    .createQueryBuilder()
    .update(entity)
    .set({ [set]: stored })
    .where(`${first} IN (:...firsts)`, { firsts: rows.map((row) => row.first) });
  if (second !== undefined) {
    update.andWhere(`${second} = :second`, { second: rows[0]?.second });
  }
  await update.updateEntity(false).execute();
}

function setQuery(manager: EntityManager, table: SetTable): SelectQueryBuilder<ObjectLiteral> {
  const { entity, set } = table;
  const [first, second = first] = table.key;
  return manager
    .createQueryBuilder(entity, 's')
    .select('s.portalId', 'portalId')
    .addSelect(`s.${first}`, 'first')
    .addSelect(`s.${second}`, 'second')
    .addSelect(`s.${set}`, 'set')
    .where(`s.${set} IS NOT NULL`);
}

function columnsOf({ key: [first, second] }: SetTable): string[] {
  return second === undefined ? [first] : [first, second];
}

/** The condition on the first column alone is what lets the index lead to the page. */
function after({ key: [first, second] }: SetTable, last: SetRow): [string, ObjectLiteral] {
  const parameters = { lastFirst: last.first, lastSecond: last.second };
  return second === undefined
    ? [`s.${first} > :lastFirst`, parameters]
    : [
        `s.${first} >= :lastFirst AND (s.${first} > :lastFirst OR s.${second} > :lastSecond)`,
        parameters,
      ];
}

async function read(query: SelectQueryBuilder<ObjectLiteral>): Promise<SetRow[]> {
  const rows = await query.getRawMany<Omit<SetRow, 'set'> & { set: unknown }>();
  return rows.map((row) => ({ ...row, set: readable(readJson<unknown>(row.set)) }));
}

/** What is no object holds no keys; decisions refuse to read it, and it is not for this reader to mend. */
function readable(value: unknown): StoredSet {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as StoredSet)
    : {};
}
