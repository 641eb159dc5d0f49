import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Acting } from '../domain/access/acting.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';

/** Which of a portal's clients are there for whoever asks, for the conditions of queries. */
export interface Sight {
  readonly portalId: string;
  /** A client user's own client; null for staff and for the host. */
  readonly clientId: string | null;
  /** The staff member whose list of clients counts; null for whom no list does. */
  readonly assigneeId: string | null;
}

/** What is there for who acts in the portal. */
export function sightOf(
  { kind, clientId, memberId, clients }: Pick<Acting, 'kind' | 'clientId' | 'memberId' | 'clients'>,
  portalId: string,
): Sight {
  const isAssigned = kind === 'staff' && clients !== null;
  return { portalId, clientId, assigneeId: isAssigned ? memberId : null };
}

/** The sight of the host, and of staff who are assigned to no clients: the whole portal. */
export function wholePortal(portalId: string): Sight {
  return { portalId, clientId: null, assigneeId: null };
}

/**
 * Leaves of the query what is there for the one whose sight it is, by the column that holds the client: the one rule of
 * every list. What belongs to no client, where the column is NULL, is there for staff. The query's rows are the portal's
 * already. In memory the rule is `isInSight`.
 */
export function inSight<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { portalId, clientId, assigneeId }: Sight,
  column: string,
): SelectQueryBuilder<T> {
  if (clientId !== null) return query.andWhere(`${column} = :sightOf`, { sightOf: clientId });
  if (assigneeId === null) return query;
  return query.andWhere(`(${column} IS NULL OR ${column} IN ${assignedTo(query)})`, {
    sightOf: assigneeId,
    sightIn: portalId,
  });
}

/** The clients on the list of the member `sightOf`, as a subquery. */
function assignedTo<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): string {
  return query
    .subQuery()
    .select('sight.clientId')
    .from(MemberClientEntity, 'sight')
    .where('sight.memberId = :sightOf AND sight.portalId = :sightIn')
    .getQuery();
}
