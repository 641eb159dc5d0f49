import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import { columnKind } from './column-kind.js';
import { columnOf, type IdColumn } from './host-table.js';

/** A column of ids in a query of the host. */
export interface QueryColumn extends IdColumn {
  readonly alias: string;
  readonly metadata: EntityMetadata;
}

type AnyQuery = SelectQueryBuilder<ObjectLiteral>;

/**
 * The column that text such as `'work.projectId'` means in this query or in one around it: alias and property.
 * Throws `ClienteleConfigError` when there is none, or when it holds no ids.
 */
export function queryColumn(query: AnyQuery, text: string): QueryColumn {
  const dot = text.indexOf('.');
  const alias = text.slice(0, Math.max(dot, 0));
  const metadata = metadataOf(query, alias);
  const column = metadata && columnOf(metadata, text.slice(dot + 1));
  const kind = column && columnKind(column, query.connection);
  if (kind) return { alias, metadata, name: column.databaseName, kind };
  throw new ClienteleConfigError(
    column ? START_REFUSALS.queryColumnWithoutIds(text) : START_REFUSALS.unknownQueryColumn(text),
  );
}

function metadataOf(query: AnyQuery, alias: string): EntityMetadata | undefined {
  for (let around: AnyQuery | undefined = query; around; around = parentOf(around)) {
    const found = around.expressionMap.aliases.find(({ name }) => name === alias);
    if (found?.hasMetadata) return found.metadata;
  }
  return undefined;
}

/** Brackets and subqueries know the query around them. */
function parentOf(query: AnyQuery): AnyQuery | undefined {
  return (query as unknown as { readonly parentQueryBuilder?: AnyQuery }).parentQueryBuilder;
}
