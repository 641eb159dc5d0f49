import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Sight } from '../callers/sight.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import type { KeysetPage, KeysetRequest } from '../database/keyset.js';
import { readFoundPage, readMergedPage } from '../database/merged-page.js';
import type { RowBeside } from '../database/rows-beside.js';
import { type MemberFilter } from '../domain/members/member-filter.js';
import { standingsOf } from '../domain/members/member-standing.js';
import { isActive } from '../domain/members/member-status.js';
import { storedStatus } from '../domain/members/shown-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { filterMembers, holdsWords } from './member-filter.js';
import { ShownMembersQuery } from './shown-members.query.js';

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
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly members: ShownMembersQuery,
  ) {}

  /**
   * One page of what is in sight, and the count of all that match if it was asked for. It takes two statements, and one
   * more to count.
   */
  async read(
    within: Sight,
    { sort = 'name', cursor, limit = 50, total = false, ...filter }: MemberListRequest,
  ) {
    const count = total ? await this.matching(within, filter).getCount() : undefined;
    const name = sort.replace('-', '') as 'name' | 'email' | 'createdAt' | 'lastActiveAt';
    const { rows, nextCursor } = await this.page(within, filter, {
      list: {
        name: 'members',
        filter: { ...filter, portalId: within.portalId, own: within.clientId },
      },
      column: name === 'name' ? 'nameKey' : name,
      descending: sort.startsWith('-'),
      cursor: cursor ?? null,
      limit,
    });
    const { manager } = this.dataSource;
    const shown = await this.members.completed(manager, within, rows);
    return { rows: shown, nextCursor, ...(count !== undefined && { total: count }) };
  }

  private async page(
    within: Sight,
    filter: MemberFilter,
    request: KeysetRequest<MemberEntity>,
  ): Promise<KeysetPage<RowBeside<MemberEntity>>> {
    // Only PostgreSQL can find text without reading the rows in their order.
    const { condition } = holdsWords(this.dataSource, filter.q);
    const searches = condition !== '' && this.dataSource.options.type === 'postgres';
    const near = searches ? await this.near(within, filter, request) : null;
    if (near?.nextCursor) return near;
    const matching = this.matching(within, filter);
    return searches
      ? readFoundPage(this.shownRows(within), matching, request)
      : readMergedPage(this.shownRows(within), this.byStanding(matching, within, filter), request);
  }

  /** What is on the next rows of the list. Text that is common fills a page from there; to find all of it takes longer. */
  private near(
    within: Sight,
    { q, ...filter }: MemberFilter,
    request: KeysetRequest<MemberEntity>,
  ): Promise<KeysetPage<RowBeside<MemberEntity>>> {
    const { condition, parameters } = holdsWords(this.dataSource, q);
    const parts = this.byStanding(this.matching(within, filter), within, filter);
    const rows = this.shownRows(within).setParameters(parameters);
    const columns = ['searchKey'] as const;
    return readMergedPage(rows, parts, request, { size: NEAR, columns, condition });
  }

  /** The query once for every standing that can match: each has its own stretch of the index that is sorted by. */
  private byStanding(
    matching: SelectQueryBuilder<MemberEntity>,
    { clientId: own }: Sight,
    { clientId, inactiveDays, kind, role, status }: MemberFilter,
  ): SelectQueryBuilder<MemberEntity>[] {
    const isOfClient = own !== null || clientId !== undefined;
    const stored = status === undefined ? undefined : storedStatus(status);
    return standingsOf({ kind, role, status: stored })
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

  private matching(within: Sight, filter: MemberFilter): SelectQueryBuilder<MemberEntity> {
    return filterMembers(this.rows(), within, filter, this.clock.now());
  }

  private shownRows(within: Sight): SelectQueryBuilder<MemberEntity> {
    return this.members.extend(this.rows(), within);
  }

  private rows(): SelectQueryBuilder<MemberEntity> {
    return this.dataSource.createQueryBuilder(MemberEntity, 'm');
  }
}
