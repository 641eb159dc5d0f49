import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { mayReadOld } from '../database/as-of-now.js';
import { chunksOf } from '../database/chunks.js';
import { isMySql } from '../database/is-my-sql.js';
import { ownManager } from '../database/own-manager.js';
import { Statement } from '../database/statement.js';
import { ClientEntity } from '../schema/client.entity.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { readNumber } from '../schema/read-number.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';
import { audienceKey } from './audience.js';
import type { MemberRef } from './member-ref.js';
import type { MembershipRow } from './membership-row.js';
import { isWhole, presentIds } from './selected-ids.js';

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
  unverifiedPortalId: 'u.portalId',
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

/** The asked project's selection, unless it is gone for good. */
const HERE = 'mp.memberId = m.id AND mp.projectId = :projectId AND mp.goneAt = 0';

/** MariaDB cuts collected values off at its `group_concat_max_len`, a mebibyte usually. MySQL does not, nor knows this. */
const UNCUT = 'SET STATEMENT group_concat_max_len = 1073741824 FOR ';

/** Has MySQL and MariaDB read what is committed, not what was when the transaction first read. */
const SHARED = ' LOCK IN SHARE MODE';

/** What to bring along with a membership. */
export interface Along {
  /** The project that is asked about. @default null */
  readonly projectId?: string | null;
  /** Whether to bring the whole scope along. @default false */
  readonly scoped?: boolean;
}

/** What every statement takes: databases without booleans compare numbers. */
export interface Asked {
  readonly projectId: string | null;
  readonly scoped: 0 | 1;
}

/** Reads memberships with all that decides about them, in one prepared statement, without ORM hydration. */
@Injectable()
export class MembershipQuery {
  private readonly byIdentity: Statement<{ identityId: string; domain: string | null } & Asked>;
  private readonly byMember: Statement<{ memberId: string; portalId: string } & Asked>;

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {
    this.byIdentity = new Statement(
      this.identityQuery().orderBy('m.createdAt').addOrderBy('m.id'),
      ['identityId', 'domain', 'projectId', 'scoped'],
    );
    this.byMember = new Statement(
      this.select().where('m.id = :memberId').andWhere('m.portalId = :portalId'),
      ['memberId', 'portalId', 'projectId', 'scoped'],
    );
  }

  /** Every membership of the caller that exists on this domain, whatever its status; oldest first. */
  ofIdentity(
    { identityId, domain }: { readonly identityId: string; readonly domain: string | null },
    along: Along = {},
  ): Promise<MembershipRow[]> {
    return this.rows(this.byIdentity, { identityId, domain, ...askedBy(along) });
  }

  /**
   * What `ofIdentity` reads, whose alias is `m`, for a statement around it.
   *
   * @internal
   */
  identityQuery(): SelectQueryBuilder<MemberEntity> {
    return this.select()
      .leftJoin(PortalEntity, 'own', 'own.domain = :domain')
      .where('m.identityId = :identityId')
      .andWhere('(own.id IS NULL OR own.id = m.portalId)');
  }

  /** One membership of a portal, or null. Inside a transaction give its manager. */
  async ofMember(
    { memberId, portalId }: MemberRef,
    along: Along = {},
    manager?: EntityManager,
  ): Promise<MembershipRow | null> {
    const [row] = await this.rows(
      this.byMember,
      { memberId, portalId, ...askedBy(along) },
      manager,
    );
    return row ?? null;
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
    const rows = await query.setParameters(askedBy({})).getRawMany<Record<string, unknown>>();
    return rows.map(rowOf);
  }

  /**
   * The rows of a statement whose columns are those of a membership, whole; with others beside them if it has some.
   *
   * @internal
   */
  async rows<P extends Asked & { readonly [name in keyof P]: unknown }>(
    statement: Statement<P>,
    parameters: P,
    manager?: EntityManager,
  ): Promise<MembershipRow[]> {
    const on = ownManager(this.dataSource, manager);
    const after = mayReadOld(on) ? SHARED : '';
    const rows = await statement.all(on, parameters, { after });
    if (!isMySql(this.dataSource.options) || !rows.some(isCut)) return rows.map(rowOf);
    // Read again whole, not only what was cut: two moments' selections together would be one that was never made.
    return (await statement.all(on, parameters, { before: UNCUT, after })).map(rowOf);
  }

  private select(): SelectQueryBuilder<MemberEntity> {
    const json = jsonText(this.dataSource);
    const query = this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .innerJoin(PortalEntity, 'po', 'po.id = m.portalId')
      .leftJoin(ClientEntity, 'c', 'c.id = m.clientId')
      .leftJoin(ProfileEntity, 'pr', 'pr.id = m.profileId')
      .leftJoin(ProfileEntity, 'dp', 'dp.id = po.defaultProfileId')
      .leftJoin(MemberProjectEntity, 'mp', HERE)
      .leftJoin(IdentityEntity, 'i', 'i.id = m.identityId')
      .leftJoin(UnverifiedIdentityEntity, 'u', 'u.identityId = m.identityId')
      .select([]);
    for (const [name, column] of Object.entries(COLUMNS)) query.addSelect(column, name);
    for (const [name, column] of Object.entries(JSON_COLUMNS)) query.addSelect(json(column), name);
    return query
      .addSelect((q) => countOf(q.from(MemberProjectEntity, 's')), 'projectCount')
      .addSelect((q) => countOf(q.from(MemberGroupEntity, 's')), 'groupCount')
      .addSelect(
        (q) => this.idsOf(q.from(MemberProjectEntity, 's'), 's.projectId', ':scoped = 1'),
        'selectedProjects',
      )
      .addSelect(
        (q) =>
          this.idsOf(
            q.from(MemberGroupEntity, 's'),
            's.groupId',
            '(:scoped = 1 OR :projectId IS NOT NULL)',
          ),
        'selectedGroups',
      );
  }

  /** A null stands for each id that is gone, so that the count of all tells whether the answer is whole. */
  private idsOf<T extends object>(
    query: SelectQueryBuilder<T>,
    id: string,
    when: string,
  ): SelectQueryBuilder<T> {
    return query
      .select(jsonArray(this.dataSource, `CASE WHEN s.goneAt = 0 THEN ${id} END`))
      .where(`s.memberId = m.id AND ${when}`);
  }
}

/** What a statement takes for that. */
export function askedBy({ projectId = null, scoped = false }: Along): Asked {
  return { projectId, scoped: scoped ? 1 : 0 };
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

function isCut(raw: Record<string, unknown>): boolean {
  return (
    !isWhole(raw['selectedProjects'], readNumber(raw['projectCount'])) ||
    !isWhole(raw['selectedGroups'], readNumber(raw['groupCount']))
  );
}

function rowOf(raw: Record<string, unknown>): MembershipRow {
  return {
    ...(raw as unknown as MembershipRow),
    projectCount: readNumber(raw['projectCount']),
    groupCount: readNumber(raw['groupCount']),
    selectedProjects: presentIds(raw['selectedProjects']),
    selectedGroups: presentIds(raw['selectedGroups']),
    lastActiveAt: readNumber(raw['lastActiveAt']),
    disabledAt: readNumber(raw['disabledAt']),
  };
}
