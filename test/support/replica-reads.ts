import type { DataSource, QueryRunner } from 'typeorm';

/** Runs `work` and gives its result with the SQL of every statement that went to a replica meanwhile. */
export async function replicaReads<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<{ result: T; reads: string[] }> {
  const reads: string[] = [];
  const { logger } = dataSource;
  const logQuery = (sql: string, _parameters?: unknown[], runner?: QueryRunner): void => {
    if (runner?.getReplicationMode() === 'slave') reads.push(sql);
  };
  dataSource.logger = Object.create(logger, { logQuery: { value: logQuery } }) as typeof logger;
  try {
    return { result: await work(), reads };
  } finally {
    dataSource.logger = logger;
  }
}
