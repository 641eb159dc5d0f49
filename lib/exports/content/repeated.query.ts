import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Statement } from '../../database/statement.js';
import { taken } from './taken.js';

/** What is given to a query anew each time it is read. */
export type QueryValues = Readonly<Record<string, string>>;

/** A query that is built once and read many times, each with other values; `names` are theirs. */
export class RepeatedQuery<Row> {
  private readonly statement: Statement<Record<string, unknown>>;

  constructor(
    private readonly dataSource: DataSource,
    query: SelectQueryBuilder<ObjectLiteral>,
    names: readonly string[],
  ) {
    this.statement = new Statement(query, names);
  }

  /** The rows with these values. */
  async read(values: QueryValues): Promise<Row[]> {
    const rows = await this.statement.all(this.dataSource, values);
    return taken(rows) as unknown as Row[];
  }
}
