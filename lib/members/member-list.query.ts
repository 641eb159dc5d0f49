import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../clientele.tokens.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { contains } from '../database/contains.js';
import type { KeysetPage, KeysetRequest } from '../database/keyset.js';
import { readFoundPage, readMergedPage } from '../database/merged-page.js';
import { MemberGroupEntity } from '../scopes/member-group.entity.js';
import { MemberProjectEntity } from '../scopes/member-project.entity.js';
import type { Audience } from './audience.js';
import { emailText } from './domain/email.js';
import type { MemberKind, MemberRole } from './domain/member-role.js';
import { standingsOf } from './domain/member-standing.js';
import { ACTIVE, isActive, type MemberStatus } from './domain/member-status.js';
import { foldCase } from './domain/name-key.js';
import { MemberEntity } from './member.entity.js';

const DAY = 86_400_000;

/** How many rows of a list are looked through before an index is asked where a text is. */
const NEAR = 5_000;

/** What members can be sorted by; with a minus the other way round. */
export const MEMBER_SORTS = [
  'name',
  '-name',
  'email',
  '-email',
  'createdAt',
  '-createdAt',
  'lastActiveAt',
  '-lastActiveAt',
] as const;

/** Which members to list. */
export interface MemberFilter {
  readonly kind?: MemberKind | undefined;
  readonly clientId?: string | undefined;
  readonly status?: MemberStatus | undefined;
  readonly role?: MemberRole | undefined;
  /** Members this project is selected for, though the host may have deleted it. */
  readonly projectId?: string | undefined;
  /** Members this project is selected for and not gone for good. */
  readonly onProjectId?: string | undefined;
  /** Members this group is selected for. */
  readonly groupId?: string | undefined;
  /** Text in the name or the email, in any case; every character stands for itself. */
  readonly q?: string | undefined;
  /** Active members who for this many days were neither seen, nor reviewed, nor let in. */
  readonly inactiveDays?: number | undefined;
}

/** A filter with the page to read. */
export interface MemberListRequest extends MemberFilter {
  /** @default 'name' */
  readonly sort?: (typeof MEMBER_SORTS)[number] | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
  /** Whether to count all that match. @default false */
  readonly total?: boolean | undefined;
}

/** Reads pages of a portal's members. */
@Injectable()
export class MemberListQuery {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * One page of what a viewer may see, and the count of all that match if it was asked for: with a client
   * only its users, else the whole portal.
   */
  async read(
    within: Audience,
    { sort = 'name', cursor, limit = 50, total = false, ...filter }: MemberListRequest,
  ) {
    const count = total ? await this.matching(within, filter).getCount() : undefined;
    const name = sort.replace('-', '') as 'name' | 'email' | 'createdAt' | 'lastActiveAt';
    const page = await this.page(within, filter, {
      column: name === 'name' ? 'nameKey' : name,
      descending: sort.startsWith('-'),
      cursor: cursor ?? null,
      limit,
    });
    return { ...page, ...(count !== undefined && { total: count }) };
  }

  private async page(
    within: Audience,
    filter: MemberFilter,
    request: KeysetRequest<MemberEntity>,
  ): Promise<KeysetPage<MemberEntity>> {
    // Only PostgreSQL can find text without reading the rows in their order.
    const searches = Boolean(filter.q) && this.dataSource.options.type === 'postgres';
    const near = searches ? await this.near(within, filter, request) : null;
    if (near?.nextCursor) return near;
    const [rows, matching] = [this.rows(within), this.matching(within, filter)];
    return searches
      ? readFoundPage(rows, matching, request)
      : readMergedPage(rows, this.byStanding(matching, within, filter), request);
  }

  /** What is on the next rows of the list. Text that is common fills a page from there; to find all of it takes longer. */
  private near(
    within: Audience,
    { q = '', ...filter }: MemberFilter,
    request: KeysetRequest<MemberEntity>,
  ): Promise<KeysetPage<MemberEntity>> {
    const { condition, parameters } = this.holding(q);
    const parts = this.byStanding(this.matching(within, filter), within, filter);
    const rows = this.rows(within).setParameters(parameters);
    const columns = ['nameKey', 'email'] as const;
    return readMergedPage(rows, parts, request, { size: NEAR, columns, condition });
  }

  private rows({ portalId }: Audience): SelectQueryBuilder<MemberEntity> {
    return this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .where('m.portalId = :portalId', { portalId });
  }

  /** The query once for every standing that can match: each has its own stretch of the index that is sorted by. */
  private byStanding(
    matching: SelectQueryBuilder<MemberEntity>,
    { clientId: own }: Audience,
    { clientId, inactiveDays, kind, role, status }: MemberFilter,
  ): SelectQueryBuilder<MemberEntity>[] {
    const isOfClient = own !== null || clientId !== undefined;
    return standingsOf({ kind, role, status })
      .filter((standing) => !isOfClient || standing.kind === 'client')
      .filter((standing) => inactiveDays === undefined || isActive(standing.status))
      .map((standing, at) =>
        matching
          .clone()
          .andWhere(`m.kind = :kind${at} AND m.role = :role${at} AND m.status = :status${at}`, {
            [`kind${at}`]: standing.kind,
            [`role${at}`]: standing.role,
            [`status${at}`]: standing.status,
          }),
      );
  }

  private matching(within: Audience, filter: MemberFilter): SelectQueryBuilder<MemberEntity> {
    const query = this.rows(within);
    const { clientId: own } = within;
    if (own !== null) query.andWhere('m.clientId = :own', { own });
    for (const field of ['kind', 'clientId', 'status', 'role'] as const) {
      if (filter[field] !== undefined)
        query.andWhere(`m.${field} = :${field}`, { [field]: filter[field] });
    }
    const { projectId, onProjectId, groupId, q, inactiveDays } = filter;
    if (projectId !== undefined) this.hasSelected(query, MemberProjectEntity, { projectId });
    if (onProjectId !== undefined) this.isOn(query, onProjectId);
    if (groupId !== undefined) this.hasSelected(query, MemberGroupEntity, { groupId });
    if (q) {
      const { condition, parameters } = this.holding(q);
      query.andWhere(condition, parameters);
    }
    if (inactiveDays !== undefined) {
      const since = this.clock.now() - inactiveDays * DAY;
      // Who is idle was not seen either: that much an index knows.
      query.andWhere('m.status = :active AND m.idleSince < :since AND m.lastActiveAt < :since', {
        active: ACTIVE,
        since,
      });
    }
    return query;
  }

  private holding(q: string): { condition: string; parameters: ObjectLiteral } {
    const inName = contains(this.dataSource, 'm.nameKey', 'inName');
    const inEmail = contains(this.dataSource, 'm.email', 'inEmail');
    const parameters = { inName: foldCase(q), inEmail: emailText(q) };
    return { condition: `(${inName} OR ${inEmail})`, parameters };
  }

  private isOn(query: SelectQueryBuilder<MemberEntity>, projectId: string): void {
    const selected = query
      .subQuery()
      .select('p.memberId')
      .from(MemberProjectEntity, 'p')
      .where('p.portalId = :portalId AND p.projectId = :onProjectId AND p.goneAt = 0')
      .getQuery();
    query.andWhere(`m.id IN ${selected}`, { onProjectId: projectId });
  }

  private hasSelected(
    query: SelectQueryBuilder<MemberEntity>,
    entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
    value: Readonly<Record<string, string>>,
  ): void {
    const [name = ''] = Object.keys(value);
    const selected = query
      .subQuery()
      .select('s.memberId')
      .from(entity, 's')
      .where(`s.portalId = :portalId AND s.${name} = :${name}`)
      .getQuery();
    query.andWhere(`m.id IN ${selected}`, value);
  }
}
