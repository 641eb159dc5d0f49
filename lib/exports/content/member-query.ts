import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Statement } from '../../database/statement.js';
import type { ExportFilter } from '../../domain/exports/export-kind.js';
import { filterMembers } from '../../members/member-filter.js';
import { ClientEntity } from '../../schema/client.entity.js';
import { MemberProjectEntity } from '../../schema/member-project.entity.js';
import { MemberEntity } from '../../schema/member.entity.js';
import { ProfileEntity } from '../../schema/profile.entity.js';

/** Which members of which portal are exported. */
export interface ExportedMembers {
  readonly portalId: string;
  readonly filter: ExportFilter;
  /** As of when, in epoch milliseconds. */
  readonly now: number;
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

/** What is given to a statement anew each time it runs. */
export type Place = Readonly<Record<string, string>>;

/** What every CSV shows of a member. Drivers differ in how they give times. */
export interface MemberColumns {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: string;
  readonly client: string | null;
  readonly role: string;
  readonly status: string;
  readonly mode: string;
  readonly profile: string | null;
  readonly lastActiveAt: string | number;
  readonly reviewedAt: string | number;
  readonly createdAt: string | number;
}

type Members = SelectQueryBuilder<MemberEntity>;

/** The exported members, under the alias `m`. */
export function exportedMembers(
  dataSource: DataSource,
  { portalId, filter, now }: Omit<ExportedMembers, 'signal'>,
): Members {
  const query = dataSource.createQueryBuilder(MemberEntity, 'm');
  return filterMembers(query, { portalId, clientId: null }, filter, now);
}

/** The same members, once for each project they are on, or for the one that the filter names; the place is `mp`. */
export function exportedPlaces(dataSource: DataSource, members: ExportedMembers): Members {
  const query = exportedMembers(dataSource, members).innerJoin(
    MemberProjectEntity,
    'mp',
    'mp.memberId = m.id AND mp.portalId = m.portalId AND mp.goneAt = 0',
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
    .addSelect('m.mode', 'mode')
    .addSelect('pr.name', 'profile')
    .addSelect('m.lastActiveAt', 'lastActiveAt')
    .addSelect('m.reviewedAt', 'reviewedAt')
    .addSelect('m.createdAt', 'createdAt');
}

/** A query that is built once and read at many places, `names` being what a place consists of. */
export class PlacedQuery<Row> {
  private readonly statement: Statement<Record<string, unknown>>;
  private readonly fixed: Record<string, unknown>;

  constructor(
    private readonly dataSource: DataSource,
    query: Members,
    names: readonly string[],
  ) {
    this.fixed = query.getParameters();
    this.statement = new Statement(query, [...Object.keys(this.fixed), ...names]);
  }

  async at(place: Place): Promise<Row[]> {
    const rows = await this.statement.all(this.dataSource, { ...this.fixed, ...place });
    // Taken out of the driver's answer: pg's promises hold one another's answers until the next full garbage collection,
    // and the rows of a whole export would pile up by then.
    return rows.splice(0) as unknown as Row[];
  }
}
