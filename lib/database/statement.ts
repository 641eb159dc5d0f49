import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { namesOf } from './statement-names.js';

/** Stands for a parameter that is given at each run. */
class Given<P> {
  constructor(readonly name: keyof P & string) {}
}

/**
 * A query whose SQL is built once and run many times with other parameters: building it anew,
 * and turning rows into entities, would cost more than running it. PostgreSQL keeps its plan.
 */
export class Statement<P extends { readonly [name in keyof P]: unknown }> {
  private readonly sql: string;
  private readonly values: readonly unknown[];

  /** `names` are those of the query's parameters that are given at each run; others keep the value they have. */
  constructor(
    query: SelectQueryBuilder<never> | SelectQueryBuilder<object>,
    names: readonly (keyof P & string)[],
  ) {
    const given = names.map((name) => [name, new Given<P>(name)]);
    [this.sql, this.values] = query
      .setParameters(Object.fromEntries(given) as Record<string, Given<P>>)
      .getQueryAndParameters();
    namesOf(query.connection)?.add(this.sql);
  }

  /** Every row, as the driver answers it. `before` is SQL to put in front, `after` to put behind. */
  all(
    on: DataSource | EntityManager,
    parameters: P,
    { before = '', after = '' } = {},
  ): Promise<Record<string, unknown>[]> {
    return on.query(
      before + this.sql + after,
      this.values.map((value) =>
        value instanceof Given ? parameters[(value as Given<P>).name] : value,
      ),
    );
  }
}
