import type { DataSource, EntityManager, ObjectLiteral, ObjectType } from 'typeorm';
import { chunksOf } from './chunks.js';
import { escapedTable } from './escaped-table.js';
import { isMySql } from './is-my-sql.js';
import { tellSubscribers } from './tell-subscribers.js';

/** Between texts that are sent as one: JSON escapes it, and hardly any text holds it. */
const SEPARATOR = '\u001f';

/** How many rows a statement takes whose lists are single parameters: what it sends is in memory all at once. */
const LISTED_ROWS = 10_000;

/** How properties are written that are not written as they are: SQL from the SQL of the value. */
export type WrittenAs<Row> = { readonly [name in keyof Row]?: (value: string) => string };

/** A column of the rows of one statement. */
interface Column {
  /** Escaped. */
  readonly name: string;
  /** As the driver takes them: one for each row, or one for all rows. */
  readonly values: readonly unknown[];
  /** Whether all rows have the same. */
  readonly isShared: boolean;
  /** What stands behind a parameter, where that has to say what it is. */
  readonly type: string;
  readonly written: (value: string) => string;
}

/** What stands behind INSERT INTO. */
interface Source {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Takes a parameter and gives the SQL that stands for it. */
type Bind = (value: unknown, type: string) => string;

/**
 * Inserts rows of one entity in the order given, in few statements however many they are. All have the properties of the
 * first; what the database adds is not read.
 */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: ObjectType<Row>,
  rows: readonly Partial<Row>[],
  writtenAs: WrittenAs<Row> = {},
): Promise<void> {
  const { connection } = manager;
  const metadata = connection.getMetadata(entity);
  const table = escapedTable(connection, metadata);
  for (const some of chunksOf(rows, isMySql(connection.options) ? undefined : LISTED_ROWS)) {
    const columns = columnsOf(connection, entity, some, writtenAs);
    const names = columns.map(({ name }) => name);
    const { sql, parameters } = sourceOf(connection, columns, some.length);
    const statement = `INSERT INTO ${table} (${names.join(', ')}) ${sql}`;
    await tellSubscribers(manager.queryRunner, 'BeforeInsert', metadata, some);
    await manager.query(statement, [...parameters]);
    await tellSubscribers(manager.queryRunner, 'AfterInsert', metadata, some);
  }
}

function columnsOf<Row extends ObjectLiteral>(
  dataSource: DataSource,
  entity: ObjectType<Row>,
  rows: readonly Partial<Row>[],
  writtenAs: WrittenAs<Row>,
): Column[] {
  const { driver, options } = dataSource;
  const { columns } = dataSource.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => propertyName in (rows[0] ?? {}));
  return given.map((column) => {
    const name = column.propertyName;
    const isShared = rows.every((row) => row[name] === rows[0]?.[name]);
    return {
      name: driver.escape(column.databaseName),
      values: (isShared ? rows.slice(0, 1) : rows).map((row): unknown =>
        driver.preparePersistentValue(row[name], column),
      ),
      isShared,
      // Without its length: to cast to that would cut off what is too long.
      type: options.type === 'postgres' ? `::${driver.normalizeType(column)}` : '',
      written: writtenAs[column.propertyName] ?? ((value) => value),
    };
  });
}

function sourceOf(
  { driver, options }: DataSource,
  columns: readonly Column[],
  count: number,
): Source {
  const parameters: unknown[] = [];
  const bind = (value: unknown, type: string) =>
    driver.createParameter('', parameters.push(value) - 1) + type;
  const varying = columns.filter(({ isShared }) => !isShared);
  if (varying.length === 0 || isMySql(options)) {
    return { sql: valueByValue(columns, count, bind), parameters };
  }
  const isPostgres = options.type === 'postgres';
  const lists = isPostgres ? listForEach(varying, bind) : oneList(varying, bind);
  const names = new Map(varying.map((column, at) => [column, `c${at}`]));
  // What does not vary is sent once.
  const selected = columns.map((column) =>
    column.written(names.get(column) ?? bind(column.values[0], column.type)),
  );
  const listed = `WITH listed(${[...names.values()].join(', ')}) AS (${lists})`;
  return { sql: `${listed} SELECT ${selected.join(', ')} FROM listed`, parameters };
}

/** A parameter for each value. */
function valueByValue(columns: readonly Column[], count: number, bind: Bind): string {
  const rows = Array.from({ length: count }, (_, at) =>
    columns.map(({ values, isShared, type, written }) =>
      written(bind(values[isShared ? 0 : at], type)),
    ),
  );
  return `VALUES (${rows.map((row) => row.join(', ')).join('), (')})`;
}

/** A parameter for each column, an array: for PostgreSQL. */
function listForEach(columns: readonly Column[], bind: Bind): string {
  const lists = columns.map(({ values, type }) => {
    const text = joined(values);
    if (text === null) return bind(values, `${type}[]`);
    return `string_to_array(${bind(text, '')}, chr(${SEPARATOR.charCodeAt(0)}))${type}[]`;
  });
  return `SELECT * FROM unnest(${lists.join(', ')})`;
}

/**
 * Texts as one text, which takes the driver a fraction of what it takes to quote each of them for an array; null for what
 * cannot be told apart then: other values, and texts that hold the separator or nothing.
 */
function joined(values: readonly unknown[]): string | null {
  if (!values.every((value) => typeof value === 'string' && value !== '')) return null;
  const text = values.join(SEPARATOR);
  let count = 1;
  for (let at = text.indexOf(SEPARATOR); at !== -1; at = text.indexOf(SEPARATOR, at + 1))
    count += 1;
  return count === values.length ? text : null;
}

/** One parameter, a JSON array of rows: for SQLite. */
function oneList(columns: readonly Column[], bind: Bind): string {
  const rows = columns[0]?.values.map((_, at) => columns.map(({ values }) => values[at]));
  const items = columns.map((_, at) => `json_extract(value, '$[${at}]')`);
  return `SELECT ${items.join(', ')} FROM json_each(${bind(JSON.stringify(rows), '')})`;
}
