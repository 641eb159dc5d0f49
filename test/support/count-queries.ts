import type { DataSource } from 'typeorm';

/**
 * Runs `work` and gives its result with every statement the DataSource sent meanwhile, raw ones
 * and transaction control included.
 */
export async function countQueries<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<{ result: T; queries: string[] }> {
  const queries: string[] = [];
  const logger = dataSource.logger;
  dataSource.logger = Object.create(logger, {
    logQuery: { value: (query: string) => queries.push(query) },
  }) as typeof logger;
  try {
    return { result: await work(), queries };
  } finally {
    dataSource.logger = logger;
  }
}
