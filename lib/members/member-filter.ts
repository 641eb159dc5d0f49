import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { inSight, type Sight } from '../callers/sight.js';
import { containsEach } from '../database/contains.js';
import { END_TOLD } from '../domain/members/end-told.js';
import type { MemberFilter } from '../domain/members/member-filter.js';
import { ACTIVE } from '../domain/members/member-status.js';
import { searchWords } from '../domain/members/search-key.js';
import { ENDED, storedStatus } from '../domain/members/shown-status.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';

const DAY = 86_400_000;

type Members = SelectQueryBuilder<MemberEntity>;

/** Keeps of the query, whose alias is `m`, what is in sight and the filter matches. */
export function filterMembers(
  query: Members,
  sight: Sight,
  filter: MemberFilter,
  now: number,
): Members {
  query.where('m.portalId = :portalId', { portalId: sight.portalId });
  inSight(query, sight, 'm.clientId');
  hasStatus(query, filter, now);
  for (const field of ['kind', 'clientId', 'role'] as const) {
    if (filter[field] !== undefined)
      query.andWhere(`m.${field} = :${field}`, { [field]: filter[field] });
  }
  const { projectId, onProjectId, groupId, q, inactiveDays } = filter;
  if (projectId !== undefined)
    hasSelected(query, MemberProjectEntity, 's.projectId = :projectId', { projectId });
  if (onProjectId !== undefined)
    hasSelected(
      query,
      MemberProjectEntity,
      's.projectId = :onProjectId AND s.goneAt = 0 AND (s.until = 0 OR s.until > :filteredAt)',
      { onProjectId, filteredAt: now },
    );
  if (groupId !== undefined)
    hasSelected(query, MemberGroupEntity, 's.groupId = :groupId', { groupId });
  const { condition, parameters } = holdsWords(query.connection, q);
  if (condition !== '') query.andWhere(condition, parameters);
  if (inactiveDays !== undefined) isIdle(query, now - inactiveDays * DAY);
  return query;
}

/** SQL for "the name or the email holds each word", on the alias `m`; empty if the text has no word. */
export function holdsWords(
  dataSource: DataSource,
  q = '',
): { condition: string; parameters: ObjectLiteral } {
  return containsEach(dataSource, 'm.searchKey', searchWords(q));
}

/** Of those who are stored as active, some are over: all say `ended` of them, and nothing else. */
function hasStatus(query: Members, { status, inactiveDays }: MemberFilter, now: number): void {
  if (status !== undefined) query.andWhere('m.status = :status', { status: storedStatus(status) });
  const isOver = 'm.accessUntil > 0 AND m.accessUntil <= :filteredAt';
  // What has been told of them comes first in the one index that has ends.
  if (status === ENDED)
    query
      .andWhere(`m.endTold IN (:...endsTold) AND ${isOver}`, { endsTold: END_TOLD })
      .setParameters({ filteredAt: now });
  else if (inactiveDays !== undefined || status === ACTIVE)
    query.andWhere(`NOT (${isOver})`, { filteredAt: now });
}

/** Who is idle was not seen either: that much an index knows. */
function isIdle(query: Members, since: number): void {
  query.andWhere('m.status = :active AND m.idleSince < :since AND m.lastActiveAt < :since', {
    active: ACTIVE,
    since,
  });
}

/** Keeps those who have a project or group selected that the condition, on the alias `s`, is true of. */
function hasSelected(
  query: Members,
  entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
  condition: string,
  parameters: ObjectLiteral,
): void {
  const selected = query
    .subQuery()
    .select('s.memberId')
    .from(entity, 's')
    .where(`s.portalId = :portalId AND ${condition}`)
    .getQuery();
  query.andWhere(`m.id IN ${selected}`, parameters);
}
