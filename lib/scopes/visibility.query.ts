import { Injectable } from '@nestjs/common';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../domain/scopes/scope.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { HostTables } from './tables/host-tables.js';
import { isolateWhere } from './tables/isolate-where.js';
import { queryColumn } from './tables/query-column.js';
import { VisibleSql } from './tables/visible-sql.js';

/** Where a query has the project, the worker and the client of its rows; at least one of them. */
export interface VisibleColumns {
  /** As in `'work.projectId'`. Alone, it leaves the rows of visible projects. */
  readonly project?: string;
  /** As in `'work.workerId'`. Alone, it leaves the rows of visible workers. */
  readonly worker?: string;
  /**
   * As in `'report.clientId'`: leaves the rows of the member's own client, to staff those of the clients they are assigned
   * to. Without it, rows are not told apart by client. A row whose column is NULL is left to those who see all clients.
   */
  readonly client?: string;
}

/**
 * The rule of what a member sees, as a condition of the host's own queries.
 *
 * @example
 * ```ts
 * const query = this.entries.createQueryBuilder('work').where({ portalId: scope.portalId });
 * this.visibility.apply(query, scope, { project: 'work.projectId', worker: 'work.workerId' });
 * const page = await query.orderBy('work.id').limit(50).getMany();
 * ```
 */
@Injectable()
export class VisibilityQuery {
  private conditions = 0;

  /** @internal */
  constructor(private readonly tables: HostTables) {}

  /**
   * Leaves of the query's rows those the member sees, and returns the query; the portal's own condition stays the
   * host's. Alternatives (`orWhere`) given before are bracketed; one added after would let other rows in. Throws
   * `ClienteleConfigError` when a column is none of the query's.
   */
  apply<Query extends SelectQueryBuilder<never> | SelectQueryBuilder<ObjectLiteral>>(
    query: Query,
    scope: Scope,
    columns: VisibleColumns,
  ): Query {
    isolateWhere(query);
    query.andWhere(this.condition(scope, columns));
    return query;
  }

  /** The same condition, to be combined with others. */
  condition(scope: Scope, { project, worker, client }: VisibleColumns): Brackets {
    if (project === undefined && worker === undefined && client === undefined) {
      throw new ClienteleConfigError(START_REFUSALS.noDecidingColumn());
    }
    return new Brackets((where) => {
      const query = where as SelectQueryBuilder<ObjectLiteral>;
      const sql = new VisibleSql(query.connection, this.tables, this.nextPrefix());
      const condition = sql.condition(scope, {
        project: project === undefined ? null : queryColumn(query, project),
        worker: worker === undefined ? null : queryColumn(query, worker),
        client: client === undefined ? null : queryColumn(query, client),
      });
      where.where(condition, sql.parameters);
    });
  }

  /** Two conditions in one query, or in queries that the host joins, must not share parameters. */
  private nextPrefix(): string {
    this.conditions += 1;
    return `clientele_visible_${this.conditions}`;
  }
}
