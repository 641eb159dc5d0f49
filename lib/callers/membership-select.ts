import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isMySql } from '../database/is-my-sql.js';
import { jsonArrayOf } from '../database/json-rows.js';
import { ClientEntity } from '../schema/client.entity.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';
import { isKnownList } from './assigned-lists.js';
import type { MembershipRow } from './membership-row.js';
import type { ProjectLookUp } from './project-look-up.js';

/** How much of a membership is read: what decides portal-wide, for one project, or all that the member sees. */
export type Reach = 'portal' | 'project' | 'scope';

/** Where the asked project stands in the statement, as SQL: its id, and the same as the host's column holds it. */
export interface AskedProject {
  readonly project: string;
  readonly held: string;
  /** What time it is. */
  readonly now: string;
}

type Columns = Partial<Record<keyof MembershipRow, string>>;

const COLUMNS = {
  memberId: 'm.id',
  portalId: 'm.portalId',
  portalKey: 'po.key',
  portalName: 'po.name',
  portalPlan: 'po.plan',
  portalDomain: 'po.domain',
  portalTimeZone: 'po.timeZone',
  kind: 'm.kind',
  clientId: 'm.clientId',
  clientName: 'c.name',
  role: 'm.role',
  status: 'm.status',
  assignmentId: `CASE WHEN m.role = 'staff' THEN m.assignmentId END`,
  standing: 'm.standing',
  accessUntil: 'm.accessUntil',
  identityId: 'm.identityId',
  email: 'm.email',
  name: 'm.name',
  mode: 'm.mode',
  profileId: 'm.profileId',
  defaultProfileId: 'po.defaultProfileId',
  lastActiveAt: 'm.lastActiveAt',
} as const satisfies Columns;

const JSON_COLUMNS = { ownSet: 'm.permissions', ceiling: 'c.ceiling' } as const satisfies Columns;

const PROJECT_JSON_COLUMNS = {
  clientProjects: 'c.projects',
  projectSet: 'mp.permissions',
} as const satisfies Columns;

/** A membership `m` with all that decides about it. Rows that are there once at most are looked up, not joined: they cost least so. */
export class MembershipSelect {
  private readonly json: (column: string) => string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly projects: ProjectLookUp | null,
  ) {
    this.json = jsonText(dataSource);
  }

  /** Has the query, which has members as `m`, select a `MembershipRow`; all of it is null where it has none. */
  apply<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    reach: Reach,
    asked: AskedProject,
  ): SelectQueryBuilder<T> {
    query
      .leftJoin(PortalEntity, 'po', 'po.id = m.portalId')
      .leftJoin(ClientEntity, 'c', 'c.id = m.clientId');
    for (const [name, column] of Object.entries(COLUMNS)) query.addSelect(column, name);
    this.addJson(query, JSON_COLUMNS);
    query
      .addSelect((q) => this.setOf(q.from(ProfileEntity, 'pr'), 'm.profileId'), 'profileSet')
      .addSelect(
        (q) => this.setOf(q.from(ProfileEntity, 'pr'), 'po.defaultProfileId'),
        'defaultSet',
      )
      .addSelect(
        (q) => q.select('i.disabledAt').from(IdentityEntity, 'i').where('i.id = m.identityId'),
        'disabledAt',
      )
      .addSelect(
        (q) =>
          q
            .select('u.portalId')
            .from(UnverifiedIdentityEntity, 'u')
            .where('u.identityId = m.identityId'),
        'unverifiedPortalId',
      );
    return reach === 'portal' ? query : this.applyScope(query, reach, asked);
  }

  /**
   * Has the query bring along the clients that staff are assigned to, unless their list is among the `known` ones. Others
   * cost it nothing.
   */
  applyLists<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
    const { options } = this.dataSource;
    const isWanted = `m.role = 'staff' AND m.assignmentId IS NOT NULL AND NOT (${isKnownList(options, 'm.assignmentId')})`;
    const listed = (what: string): string =>
      query
        .subQuery()
        .select(what)
        .from(MemberClientEntity, 'assigned')
        .where('assigned.memberId = m.id AND assigned.portalId = m.portalId')
        .getQuery();
    const ids = listed(jsonArrayText(this.dataSource, 'assigned.clientId'));
    return query
      .addSelect(`CASE WHEN ${isWanted} THEN ${ids} END`, 'listedClients')
      .addSelect(`CASE WHEN ${isWanted} THEN ${listed('COUNT(*)')} END`, 'listedCount');
  }

  private applyScope<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    reach: Reach,
    { project, held, now }: AskedProject,
  ): SelectQueryBuilder<T> {
    // The asked project's selection, unless it is past its end or gone for good.
    query
      .leftJoin(
        MemberProjectEntity,
        'mp',
        `mp.memberId = m.id AND mp.projectId = ${project} AND ${isOpen('mp', now)}`,
      )
      .addSelect('mp.projectId', 'selectedProject')
      .addSelect('mp.until', 'selectedUntil');
    this.addJson(query, PROJECT_JSON_COLUMNS);
    if (this.projects) {
      const { sql, parameters } = this.projects.exists('m.portalId', project, held);
      query
        .addSelect(`CASE WHEN ${sql} THEN 1 ELSE 0 END`, 'projectFound')
        .setParameters(parameters);
    }
    if (reach === 'scope') {
      query.addSelect(
        (q) => this.idsOf(q.from(MemberProjectEntity, 's'), 's.projectId', isOpen('s', now)),
        'selectedProjects',
      );
    }
    return query
      .addSelect(
        (q) => this.idsOf(q.from(MemberGroupEntity, 's'), 's.groupId', 's.goneAt = 0'),
        'selectedGroups',
      )
      .addSelect((q) => countOf(q.from(MemberProjectEntity, 's')), 'projectCount')
      .addSelect((q) => countOf(q.from(MemberGroupEntity, 's')), 'groupCount');
  }

  private addJson<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, columns: Columns): void {
    for (const [name, column] of Object.entries(columns)) query.addSelect(this.json(column), name);
  }

  private setOf<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    profileId: string,
  ): SelectQueryBuilder<T> {
    return query.select(this.json('pr.permissions')).where(`pr.id = ${profileId}`);
  }

  /** A null stands for each id that matches nothing, so that the count of all tells whether the answer is whole. */
  private idsOf<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    id: string,
    condition: string,
  ): SelectQueryBuilder<T> {
    return query
      .select(jsonArrayText(this.dataSource, `CASE WHEN ${condition} THEN ${id} END`))
      .where('s.memberId = m.id');
  }
}

/** Met by a selected project that is neither past its end nor gone for good: the others match nothing. */
function isOpen(selected: string, now: string): string {
  return `${selected}.goneAt = 0 AND (${selected}.until = 0 OR ${selected}.until > ${now})`;
}

function countOf<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  return query.select('COUNT(*)').where('s.memberId = m.id');
}

/** JSON columns as text: drivers disagree whether to parse them, and the text is the memo's key. */
function jsonText({ options }: DataSource): (column: string) => string {
  const text = isMySql(options) ? 'CHAR' : 'TEXT';
  return (column) => `CAST(${column} AS ${text})`;
}

/** The column's values in all rows, as the text of one JSON array. */
function jsonArrayText(dataSource: DataSource, column: string): string {
  return jsonText(dataSource)(jsonArrayOf(dataSource.options, column));
}
