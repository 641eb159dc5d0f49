import type { DataSource } from 'typeorm';
import type { SentStatement } from '../../support/count-queries.js';

/** How a statement reads one of the module's tables. */
export interface TableRead {
  readonly table: string;
  /** Whether it goes through the table from one end to the other, or through an index of it likewise. */
  readonly isScan: boolean;
  /** How many rows it looks at, as far as the database tells. */
  readonly rows: number;
  /** The part of the plan that says so. */
  readonly plan: string;
}

/** How the database runs the statement: it does so, where it tells how much it reads, and leaves no trace. */
export async function tableReads(
  dataSource: DataSource,
  statement: SentStatement,
): Promise<TableRead[]> {
  const { type } = dataSource.options;
  const names = tablesByAlias(statement.sql);
  const read = type === 'better-sqlite3' ? sqliteReads : type === 'postgres' ? pgReads : mariaReads;
  return read(dataSource, statement, (alias) => names.get(alias));
}

/** The statements that read or change rows that are there. */
export function isReading({ sql }: SentStatement): boolean {
  return /^(SELECT|UPDATE|DELETE|WITH)\b/.test(sql);
}

type TableOf = (alias: string) => string | undefined;

/** The module's tables in a statement by their aliases: plans of SQLite and MariaDB name only those. */
function tablesByAlias(sql: string): Map<string, string> {
  const found = sql.matchAll(/["`](clientele_\w+)["`](?:\s+(?:AS\s+)?["`]?(\w+)["`]?)?/g);
  const names = new Map<string, string>();
  for (const [, table = '', alias] of found) {
    names.set(table, table);
    if (alias !== undefined) names.set(alias, table);
  }
  return names;
}

async function sqliteReads(
  dataSource: DataSource,
  { sql, parameters }: SentStatement,
  tableOf: TableOf,
): Promise<TableRead[]> {
  const rows = await dataSource.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [
    ...parameters,
  ]);
  return rows.flatMap(({ detail }) => {
    const [, how, alias = ''] = /^(SCAN|SEARCH) (\w+)/.exec(detail) ?? [];
    const table = tableOf(alias);
    return table === undefined ? [] : { table, isScan: how === 'SCAN', rows: 0, plan: detail };
  });
}

interface PgNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PgNode[];
}

async function pgReads(
  dataSource: DataSource,
  { sql, parameters }: SentStatement,
): Promise<TableRead[]> {
  // What has inserted a row cannot do so again: of that there is the plan alone.
  const how = /\bINSERT INTO\b/.test(sql) ? 'FORMAT JSON' : 'ANALYZE, TIMING OFF, FORMAT JSON';
  const [row] = (await inVain(dataSource, `EXPLAIN (${how}) ${sql}`, parameters)) as {
    'QUERY PLAN': [{ Plan: PgNode }];
  }[];
  return row ? nodesIn(row['QUERY PLAN'][0].Plan).flatMap(pgRead) : [];
}

function nodesIn(node: PgNode): PgNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesIn)];
}

function pgRead(node: PgNode): TableRead[] {
  const table = node['Relation Name'];
  const how = node['Node Type'];
  if (table === undefined || how === 'ModifyTable' || how === 'LockRows') return [];
  const skipped =
    (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const rows = ((node['Actual Rows'] ?? 0) + skipped) * (node['Actual Loops'] ?? 1);
  const { Plans: _, ...told } = node;
  return [{ table, isScan: how === 'Seq Scan', rows, plan: JSON.stringify(told) }];
}

interface MariaTable {
  readonly table_name?: string;
  readonly access_type?: string;
  readonly r_loops?: number;
  readonly r_rows?: number;
}

async function mariaReads(
  dataSource: DataSource,
  { sql, parameters }: SentStatement,
  tableOf: TableOf,
): Promise<TableRead[]> {
  const [row] = (await inVain(dataSource, `ANALYZE FORMAT=JSON ${sql}`, parameters)) as {
    ANALYZE: string;
  }[];
  const reads: TableRead[] = [];
  // The reviver meets every part of the plan, wherever it stands.
  JSON.parse(row?.ANALYZE ?? 'null', (_, part: unknown) => {
    const { table_name: name, access_type: how, ...told } = (part ?? {}) as MariaTable;
    const table = typeof name === 'string' ? tableOf(name) : undefined;
    if (table !== undefined && how !== undefined) {
      const isScan = how === 'ALL' || how === 'index';
      const rows = (told.r_loops ?? 0) * (told.r_rows ?? 0);
      reads.push({ table, isScan, rows, plan: JSON.stringify(part) });
    }
    return part;
  });
  return reads;
}

/** What a statement answers that is undone at once. */
async function inVain(
  dataSource: DataSource,
  sql: string,
  parameters: readonly unknown[],
): Promise<unknown> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    return await runner.query(sql, [...parameters]);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
