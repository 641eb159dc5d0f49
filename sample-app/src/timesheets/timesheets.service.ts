import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { type Scope, VisibilityQuery } from 'nest-clientele';
import type { DataSource, Repository } from 'typeorm';
import { ApiError } from '../http/api.error.js';
import { type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { WorkEntryEntity } from '../work/work-entry.entity.js';
import { mondaySql, weekAfter } from './week.js';

/** The hours of one worker in one week. */
export interface TimesheetItem {
  /** Made of the week and the worker. */
  readonly id: string;
  /** The week's Monday, as in `2026-01-26`. */
  readonly week: string;
  readonly workerId: string;
  /** A decimal with two places, as in `37.50`. */
  readonly hours: string;
}

/** A row as the databases give it: sums come as texts or as numbers. */
type Summed = Pick<TimesheetItem, 'week' | 'workerId'> & { readonly hours: string | number };

/** Adds up hours. */
@Injectable()
export class TimesheetsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @InjectRepository(WorkEntryEntity) private readonly entries: Repository<WorkEntryEntity>,
    private readonly visibility: VisibilityQuery,
  ) {}

  /** The hours of the work in the scope. */
  async list(scope: Scope, query: PageQuery): Promise<Page<TimesheetItem>> {
    const { portalId } = scope;
    const work = this.entries
      .createQueryBuilder('work')
      .select(mondaySql(this.database, 'work.day'), 'week')
      .addSelect('work.workerId', 'workerId')
      .addSelect('SUM(CAST(work.hours AS DECIMAL(12, 2)))', 'hours')
      .where('work.portalId = :portalId', { portalId });
    const after = sheetAfter(query);
    // Weeks are compared by their days, so that it is no matter which database made them.
    if (after) {
      work
        .andWhere('work.day >= :week', after)
        .andWhere('(work.day >= :next OR work.workerId > :workerId)', after);
    }
    const rows = await this.visibility
      .apply(work, scope, { project: 'work.campaignId', worker: 'work.workerId' })
      .groupBy('week')
      .addGroupBy('work.workerId')
      .orderBy('week')
      .addOrderBy('work.workerId')
      .limit(query.limit + 1)
      .getRawMany<Summed>();
    return pageOf(rows.map(itemOf), query.limit);
  }
}

/** The week and the worker to go on after; throws `INVALID_CURSOR`. */
function sheetAfter({ cursor }: PageQuery) {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, week = '', workerId = ''] = /^(\d{4}-\d\d-\d\d)\.([\w-]{1,36})$/.exec(text) ?? [];
  const next = weekAfter(week);
  if (next === undefined) throw new ApiError('INVALID_CURSOR');
  return { week, next, workerId };
}

function itemOf({ week, workerId, hours }: Summed): TimesheetItem {
  return { id: `${week}.${workerId}`, week, workerId, hours: Number(hours).toFixed(2) };
}
