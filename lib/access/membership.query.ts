import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../clientele.tokens.js';
import { ClientEntity } from '../clients/client.entity.js';
import { chunksOf } from '../database/chunks.js';
import { Statement } from '../database/statement.js';
import { IdentityEntity } from '../identity/identity.entity.js';
import { audienceKey } from '../members/audience.js';
import { MemberEntity } from '../members/member.entity.js';
import { ProfileEntity } from '../permissions/profile.entity.js';
import { PortalEntity } from '../portals/portal.entity.js';
import { MemberGroupEntity } from '../scopes/member-group.entity.js';
import { MemberProjectEntity } from '../scopes/member-project.entity.js';
import type { MembershipRow } from './membership-row.js';

const COLUMNS = {
  memberId: 'm.id',
  portalId: 'm.portalId',
  portalKey: 'po.key',
  portalName: 'po.name',
  portalPlan: 'po.plan',
  portalDomain: 'po.domain',
  kind: 'm.kind',
  clientId: 'm.clientId',
  clientName: 'c.name',
  role: 'm.role',
  status: 'm.status',
  identityId: 'm.identityId',
  email: 'm.email',
  name: 'm.name',
  mode: 'm.mode',
  profileId: 'm.profileId',
  defaultProfileId: 'po.defaultProfileId',
  selectedProject: 'mp.projectId',
  lastActiveAt: 'm.lastActiveAt',
  disabledAt: 'i.disabledAt',
} as const satisfies Partial<Record<keyof MembershipRow, string>>;

const JSON_COLUMNS = {
  ownSet: 'm.permissions',
  profileSet: 'pr.permissions',
  defaultSet: 'dp.permissions',
  ceiling: 'c.ceiling',
  clientProjects: 'c.projects',
  projectSet: 'mp.permissions',
} as const satisfies Partial<Record<keyof MembershipRow, string>>;

const MEMBERS_AT_ONCE = 1000;

/** Who is asked about, and which project. */
export interface CallerKey {
  readonly identityId: string;
  /** The domain of the request: on a portal's own domain only its memberships count. */
  readonly domain: string | null;
  readonly projectId: string | null;
}

/** Reads memberships with all that decides about them, in one prepared statement, without ORM hydration. */
@Injectable()
export class MembershipQuery {
  private readonly byIdentity: Statement<CallerKey>;
  private readonly byMember: Statement<{
    memberId: string;
    portalId: string;
    projectId: string | null;
  }>;

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {
    this.byIdentity = new Statement(
      this.select()
        .leftJoin(PortalEntity, 'own', 'own.domain = :domain')
        .where('m.identityId = :identityId')
        .andWhere('(own.id IS NULL OR own.id = m.portalId)')
        .orderBy('m.createdAt')
        .addOrderBy('m.id'),
      ['identityId', 'domain', 'projectId'],
    );
    this.byMember = new Statement(
      this.select().where('m.id = :memberId').andWhere('m.portalId = :portalId'),
      ['memberId', 'portalId', 'projectId'],
    );
  }

  /** Every membership of the caller that exists on this domain, whatever its status; oldest first. */
  async ofIdentity(caller: CallerKey): Promise<MembershipRow[]> {
    return (await this.byIdentity.all(this.dataSource, caller)).map(rowOf);
  }

  /** One membership of a portal, or null. Inside a transaction give its manager. */
  async ofMember(
    key: { memberId: string; portalId: string; projectId?: string | null },
    manager?: EntityManager,
  ): Promise<MembershipRow | null> {
    const rows = await this.byMember.all(manager ?? this.dataSource, { projectId: null, ...key });
    return rows[0] ? rowOf(rows[0]) : null;
  }

  /** The memberships of a portal with these ids; each thousand takes one statement. */
  async ofMembers({
    portalId,
    memberIds,
  }: {
    portalId: string;
    memberIds: readonly string[];
  }): Promise<MembershipRow[]> {
    const rows: MembershipRow[] = [];
    for (const ids of chunksOf([...new Set(memberIds)], MEMBERS_AT_ONCE)) {
      const query = this.select()
        .where('m.id IN (:...ids)', { ids })
        .andWhere('m.portalId = :portalId', { portalId });
      rows.push(...(await this.read(query)));
    }
    return rows;
  }

  /** Every membership of one client, or with null of the portal's staff. */
  ofAudience({
    portalId,
    clientId,
  }: {
    portalId: string;
    clientId: string | null;
  }): Promise<MembershipRow[]> {
    const query = this.select()
      .where('m.portalId = :portalId', { portalId })
      .andWhere('m.audience = :audience', { audience: audienceKey({ clientId }) })
      .andWhere('m.kind = :kind', { kind: clientId === null ? 'staff' : 'client' });
    return this.read(query.orderBy('m.id'));
  }

  private async read(query: SelectQueryBuilder<MemberEntity>): Promise<MembershipRow[]> {
    const rows = await query.setParameter('projectId', null).getRawMany<Record<string, unknown>>();
    return rows.map(rowOf);
  }

  private select(): SelectQueryBuilder<MemberEntity> {
    const json = jsonText(this.dataSource);
    const query = this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .innerJoin(PortalEntity, 'po', 'po.id = m.portalId')
      .leftJoin(ClientEntity, 'c', 'c.id = m.clientId')
      .leftJoin(ProfileEntity, 'pr', 'pr.id = m.profileId')
      .leftJoin(ProfileEntity, 'dp', 'dp.id = po.defaultProfileId')
      .leftJoin(MemberProjectEntity, 'mp', 'mp.memberId = m.id AND mp.projectId = :projectId')
      .leftJoin(IdentityEntity, 'i', 'i.id = m.identityId')
      .select([]);
    for (const [name, column] of Object.entries(COLUMNS)) query.addSelect(column, name);
    for (const [name, column] of Object.entries(JSON_COLUMNS)) query.addSelect(json(column), name);
    return query
      .addSelect((q) => countOf(q.from(MemberProjectEntity, 's')), 'projectCount')
      .addSelect((q) => countOf(q.from(MemberGroupEntity, 's')), 'groupCount')
      .addSelect(
        (q) =>
          q
            .from(MemberGroupEntity, 's')
            .select(jsonArray(this.dataSource, 's.groupId'))
            .where('s.memberId = m.id AND :projectId IS NOT NULL'),
        'selectedGroups',
      );
  }
}

function countOf<T extends object>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  return query.select('COUNT(*)').where('s.memberId = m.id');
}

/** JSON columns as text: drivers disagree whether to parse them, and the text is the memo's key. */
function jsonText({ options }: DataSource): (column: string) => string {
  const text = isMySql(options) ? 'CHAR' : 'TEXT';
  return (column) => `CAST(${column} AS ${text})`;
}

/** The column's values in all rows, as the text of one JSON array. */
function jsonArray(dataSource: DataSource, column: string): string {
  const { options } = dataSource;
  const collect = isMySql(options)
    ? 'JSON_ARRAYAGG'
    : options.type === 'postgres'
      ? 'JSON_AGG'
      : 'JSON_GROUP_ARRAY';
  return jsonText(dataSource)(`${collect}(${column})`);
}

function isMySql({ type }: DataSource['options']): boolean {
  return type === 'mysql' || type === 'mariadb';
}

function rowOf(raw: Record<string, unknown>): MembershipRow {
  return {
    ...(raw as unknown as MembershipRow),
    projectCount: Number(raw['projectCount']),
    groupCount: Number(raw['groupCount']),
    lastActiveAt: Number(raw['lastActiveAt']),
    disabledAt: Number(raw['disabledAt'] ?? 0),
  };
}
