import type { DataSource } from 'typeorm';

/** A statement as TypeORM sends it. */
export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * Runs `work` and gives its result with every statement the DataSource sent meanwhile, raw ones
 * and transaction control included.
 */
export async function sentStatements<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<{ result: T; statements: SentStatement[] }> {
  const statements: SentStatement[] = [];
  const logger = dataSource.logger;
  dataSource.logger = Object.create(logger, {
    logQuery: {
      value: (sql: string, parameters: unknown[] = []) => statements.push({ sql, parameters }),
    },
  }) as typeof logger;
  try {
    return { result: await work(), statements };
  } finally {
    dataSource.logger = logger;
  }
}

/** Likewise with the SQL of the statements only. */
export async function countQueries<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<{ result: T; queries: string[] }> {
  const { result, statements } = await sentStatements(dataSource, work);
  return { result, queries: statements.map(({ sql }) => sql) };
}
