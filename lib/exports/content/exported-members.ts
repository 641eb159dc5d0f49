import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Sight } from '../../callers/sight.js';
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
  readonly accessUntil: unknown;
  readonly mode: string;
  readonly profile: string | null;
  readonly lastActiveAt: unknown;
  readonly reviewedAt: unknown;
  readonly createdAt: unknown;
}

type Members = SelectQueryBuilder<MemberEntity>;

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
  const { projectId } = members.filter;
  return projectId === undefined
    ? query
    : query.andWhere('mp.projectId = :projectId', { projectId });
}

/** Selects what every CSV shows. */
export function selectMemberColumns(query: Members): Members {
  return query
    .leftJoin(ClientEntity, 'c', 'c.id = m.clientId AND c.portalId = m.portalId')
    .leftJoin(ProfileEntity, 'pr', 'pr.id = m.profileId AND pr.portalId = m.portalId')
    .select('m.id', 'id')
    .addSelect('m.name', 'name')
    .addSelect('m.email', 'email')
    .addSelect('m.kind', 'kind')
    .addSelect('c.name', 'client')
    .addSelect('m.role', 'role')
    .addSelect('m.status', 'status')
    .addSelect('m.accessUntil', 'accessUntil')
    .addSelect('m.mode', 'mode')
    .addSelect('pr.name', 'profile')
    .addSelect('m.lastActiveAt', 'lastActiveAt')
    .addSelect('m.reviewedAt', 'reviewedAt')
    .addSelect('m.createdAt', 'createdAt');
}
