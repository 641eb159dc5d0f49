import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Scope, VisibilityQuery } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { WorkEntryEntity } from './work-entry.entity.js';

/** Work as it is shown. */
export interface WorkItem {
  readonly id: number;
  readonly projectId: string;
  readonly workerId: string;
  /** A decimal with two places, as in `1.50`. */
  readonly hours: string;
  readonly note: string;
}

/** Reads what was done. */
@Injectable()
export class WorkService {
  constructor(
    @InjectRepository(WorkEntryEntity) private readonly entries: Repository<WorkEntryEntity>,
    private readonly visibility: VisibilityQuery,
  ) {}

  /** The work in the scope, on one project if it is named. */
  async list(scope: Scope, query: PageQuery, projectId?: string): Promise<Page<WorkItem>> {
    const { portalId } = scope;
    const work = this.entries
      .createQueryBuilder('work')
      .where('work.portalId = :portalId', { portalId })
      .andWhere('work.id > :after', { after: idAfter(query) });
    if (projectId !== undefined) work.andWhere('work.campaignId = :projectId', { projectId });
    const rows = await this.visibility
      .apply(work, scope, { project: 'work.campaignId', worker: 'work.workerId' })
      .orderBy('work.id')
      .take(query.limit + 1)
      .getMany();
    return pageOf(rows.map(itemOf), query.limit);
  }
}

function itemOf({ id, campaignId, workerId, hours, note }: WorkEntryEntity): WorkItem {
  return { id, projectId: campaignId, workerId, hours, note };
}
