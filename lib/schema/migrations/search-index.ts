import type { QueryRunner } from 'typeorm';

/**
 * Makes the trigram index that finds text within names and emails. Only PostgreSQL has one, and only where its
 * extension `pg_trgm` is there or may be made; without it the search reads more rows and finds the same.
 */
export async function createSearchIndex(runner: QueryRunner, prefix: string): Promise<void> {
  const { options } = runner.connection;
  if (options.type !== 'postgres') return;
  const schema = (await schemaOfExtension(runner)) ?? (await madeExtension(runner));
  if (schema === null) return;
  const name = `${prefix}clientele_members`;
  const table = [options.schema, name]
    .filter((part) => part !== undefined)
    .map((part) => `"${part}"`)
    .join('.');
  // Of an expression: TypeORM knows no trigram indexes, does not see those and so leaves it alone. It serves the column.
  await runner.query(
    `CREATE INDEX "${name}_search" ON ${table} USING gin (("searchKey"::text) "${schema}".gin_trgm_ops)`,
  );
}

/** In a savepoint: a refusal must not end the migration. */
async function madeExtension(runner: QueryRunner): Promise<string | null> {
  await runner.startTransaction();
  try {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch {
    await runner.rollbackTransaction();
    return null;
  }
  await runner.commitTransaction();
  return schemaOfExtension(runner);
}

async function schemaOfExtension(runner: QueryRunner): Promise<string | null> {
  const [row] = (await runner.query(
    `SELECT n.nspname AS "schema" FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
      WHERE e.extname = 'pg_trgm'`,
  )) as { schema: string }[];
  return row?.schema ?? null;
}
