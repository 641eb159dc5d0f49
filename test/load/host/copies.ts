import type { EntityManager } from 'typeorm';

/** What is another in each copy of a row, by column, as SQL of `n`. */
export type Changes = Readonly<Record<string, string>>;

/** Which row is copied, and for which numbers of 1 to `size`. */
export interface Copies {
  readonly table: string;
  /** SQL that finds it. */
  readonly of: string;
  readonly changes: Changes;
  /** SQL of `n`. @default every number */
  readonly where?: string;
}

/** Copies a row as the module has written it, once for each number. What the database counts is left to it. */
export async function copyRows(
  database: Pick<EntityManager, 'query'>,
  size: number,
  { table, of, changes, where = 'true' }: Copies,
): Promise<void> {
  const columns = await database.query<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_name = $1 AND is_identity = 'NO' AND coalesce(column_default, '') NOT LIKE 'nextval%'`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const unknown = Object.keys(changes).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${table} has no ${unknown.join()}.`);
  const values = names.map((name) => changes[name] ?? `row."${name}"`);
  await database.query(
    `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join()})
      SELECT ${values.join()} FROM (SELECT * FROM ${table} WHERE ${of} LIMIT 1) AS row,
        generate_series(1, ${size}) AS n WHERE ${where}`,
  );
}
