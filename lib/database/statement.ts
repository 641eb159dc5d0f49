import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';

/**
 * A query whose SQL is built once and run many times with other parameters: building it anew,
 * and turning rows into entities, would cost more than running it.
 */
export class Statement<P extends { readonly [name in keyof P]: unknown }> {
  private readonly sql: string;
  private readonly order: readonly (keyof P)[];

  /** `names` are the query's parameters. */
  constructor(
    query: SelectQueryBuilder<never> | SelectQueryBuilder<object>,
    names: readonly (keyof P & string)[],
  ) {
    const markers = Object.fromEntries(names.map((name) => [name, name]));
    const [sql, parameters] = query.setParameters(markers).getQueryAndParameters();
    this.sql = sql;
    this.order = parameters as (keyof P)[];
  }

  /** Every row, as the driver answers it. `before` is SQL to put in front, `after` to put behind. */
  all(
    on: DataSource | EntityManager,
    parameters: P,
    { before = '', after = '' } = {},
  ): Promise<Record<string, unknown>[]> {
    return on.query(
      before + this.sql + after,
      this.order.map((name) => parameters[name]) as unknown[],
    );
  }
}
