import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { type Scope, VisibilityQuery } from '../../../lib/index.js';
import { WorkEntry } from './host.js';
import type { Statement } from './handwritten.js';
import { PAGE, type Question } from './scenario.js';

/** The page as a host writes it with the module; what a client sees is the portal's also without saying so. */
export function appliedPage(
  dataSource: DataSource,
  visibility: VisibilityQuery,
  scope: Scope,
  { portalId, before }: Question,
  portal: boolean,
): SelectQueryBuilder<WorkEntry> {
  const query = dataSource
    .getRepository(WorkEntry)
    .createQueryBuilder('work')
    .orderBy('work.id', 'DESC')
    .limit(PAGE);
  if (portal) query.where({ portalId });
  if (before !== null) query.andWhere('work.id < :before', { before });
  return visibility.apply(query, scope, {
    project: 'work.campaignId',
    worker: 'work.workerId',
  });
}

/** The SQL of a query, for any driver. */
export function statementOf(query: SelectQueryBuilder<WorkEntry>): Statement {
  const [sql, parameters] = query.getQueryAndParameters();
  return { sql, parameters };
}
