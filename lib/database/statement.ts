import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { namesOf } from './statement-names.js';

/** A parameter that is given at each run. */
class Named<P> {
  constructor(private readonly name: keyof P & string) {}

  in(parameters: P): unknown {
    return parameters[this.name];
  }
}

/** A parameter that is always the same. */
class Fixed {
  constructor(private readonly value: unknown) {}

  in(): unknown {
    return this.value;
  }
}

/**
 * A query whose SQL is built once and run many times with other parameters: building it anew,
 * and turning rows into entities, would cost more than running it. PostgreSQL keeps its plan.
 */
export class Statement<P extends { readonly [name in keyof P]: unknown }> {
  private readonly sql: string;
  private readonly values: readonly (Named<P> | Fixed)[];

  /** `names` are those of the query's parameters that are given at each run; others keep the value they have. */
  constructor(
    query: SelectQueryBuilder<never> | SelectQueryBuilder<object>,
    names: readonly (keyof P & string)[],
  ) {
    const markers = new Map(names.map((name) => [name, new Named<P>(name)]));
    const [sql, parameters] = query
      .setParameters(Object.fromEntries(markers))
      .getQueryAndParameters();
    this.sql = sql;
    this.values = parameters.map((value: unknown) =>
      value instanceof Named ? (value as Named<P>) : new Fixed(value),
    );
    namesOf(query.connection)?.add(sql);
  }

  /** Every row, as the driver answers it. `before` is SQL to put in front, `after` to put behind. */
  all(
    on: DataSource | EntityManager,
    parameters: P,
    { before = '', after = '' } = {},
  ): Promise<Record<string, unknown>[]> {
    return on.query(
      before + this.sql + after,
      this.values.map((value) => value.in(parameters)),
    );
  }
}
