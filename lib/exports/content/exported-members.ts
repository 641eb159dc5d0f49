import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Sight } from '../../callers/sight.js';
import { jsonHolds } from '../../database/json-holds.js';
import type { ExportFilter } from '../../domain/exports/export-kind.js';
import type { MemberStatus } from '../../domain/members/member-status.js';
import { filterMembers } from '../../members/member-filter.js';
import { ClientEntity } from '../../schema/client.entity.js';
import { MemberProjectEntity } from '../../schema/member-project.entity.js';
import { MemberEntity } from '../../schema/member.entity.js';
import { ProfileEntity } from '../../schema/profile.entity.js';

/** Which members are exported. */
export interface ExportedMembers {
  /** Of its maker: no others are in it. */
  readonly sight: Sight;
  readonly filter: ExportFilter;
  /** As of when, in epoch milliseconds. */
  readonly now: number;
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

/** What every CSV shows of a member. Drivers differ in how they give times. */
export interface MemberColumns {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: string;
  readonly client: string | null;
  readonly role: string;
  readonly status: MemberStatus;
  readonly standing: string;
  readonly accessUntil: unknown;
  readonly mode: string;
  readonly profile: string | null;
  readonly lastActiveAt: unknown;
  readonly reviewedAt: unknown;
  readonly createdAt: unknown;
}

/** A query of members. */
export type Members = SelectQueryBuilder<MemberEntity>;

/** The exported members, under the alias `m`. */
export function exportedMembers(
  dataSource: DataSource,
  { sight, filter, now }: Omit<ExportedMembers, 'signal'>,
): Members {
  const query = dataSource.createQueryBuilder(MemberEntity, 'm');
  return filterMembers(query, sight, filter, now);
}

/** The same members, once for each project they are on, or for the one that the filter names; the place is `mp`. */
export function exportedPlaces(dataSource: DataSource, members: ExportedMembers): Members {
  const query = exportedMembers(dataSource, members).innerJoin(
    MemberProjectEntity,
    'mp',
    'mp.memberId = m.id AND mp.portalId = m.portalId AND mp.goneAt = 0 AND (mp.until = 0 OR mp.until > :exportedAt)',
    { exportedAt: members.now },
  );
  withinClient(query, 'mp.projectId');
  const { projectId } = members.filter;
  return projectId === undefined
    ? query
    : query.andWhere('mp.projectId = :projectId', { projectId });
}

/** Leaves of the query the projects within what their member's client, `c` from then on, is bound to: of others nothing is seen. */
export function withinClient(query: Members, projectId: string): Members {
  const isBoundTo = jsonHolds(query.connection, 'c.projects', projectId);
  return withClient(query).andWhere(`(c.projects IS NULL OR ${isBoundTo})`);
}

/** Joins the client of each member, if it has one, as `c`. */
export function withClient(query: Members): Members {
  return query.leftJoin(ClientEntity, 'c', 'c.id = m.clientId AND c.portalId = m.portalId');
}

/** Selects what every CSV shows, of members with their clients. */
export function selectMemberColumns(query: Members): Members {
  return query
    .leftJoin(ProfileEntity, 'pr', 'pr.id = m.profileId AND pr.portalId = m.portalId')
    .select('m.id', 'id')
    .addSelect('m.name', 'name')
    .addSelect('m.email', 'email')
    .addSelect('m.kind', 'kind')
    .addSelect('c.name', 'client')
    .addSelect('m.role', 'role')
    .addSelect('m.status', 'status')
    .addSelect('m.standing', 'standing')
    .addSelect('m.accessUntil', 'accessUntil')
    .addSelect('m.mode', 'mode')
    .addSelect('pr.name', 'profile')
    .addSelect('m.lastActiveAt', 'lastActiveAt')
    .addSelect('m.reviewedAt', 'reviewedAt')
    .addSelect('m.createdAt', 'createdAt');
}
