import type { DataSource, Logger } from 'typeorm';

interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** Keeps the statements that TypeORM sends while somebody listens. */
export class StatementLog implements Logger {
  private kept: Statement[] | null = null;

  /** What `work` sends. */
  async of(work: () => Promise<unknown>): Promise<readonly Statement[]> {
    const kept: Statement[] = [];
    this.kept = kept;
    try {
      await work();
    } finally {
      this.kept = null;
    }
    return kept;
  }

  /** How PostgreSQL runs what `work` sends, one plan for each statement. */
  async plans(
    dataSource: DataSource,
    work: () => Promise<unknown>,
    options = 'COSTS OFF',
  ): Promise<readonly string[]> {
    const plans: string[] = [];
    for (const { sql, parameters } of await this.of(work)) {
      const rows = await dataSource.query<
        {
          'QUERY PLAN': string;
        }[]
      >(`EXPLAIN (${options}) ${sql}`, parameters);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  }

  logQuery(sql: string, parameters: unknown[] = []): void {
    this.kept?.push({ sql, parameters });
  }

  logQueryError(): void {
    // Errors are thrown as well.
  }

  logQuerySlow(): void {
    // Times are taken outside.
  }

  logSchemaBuild(): void {
    // There is none.
  }

  logMigration(): void {
    // They are run before.
  }

  log(): void {
    // Nothing to tell.
  }
}
