import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Scope, VisibilityQuery } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { ScreencastEntity } from './screencast.entity.js';

/** A recording as it is shown. */
export interface ScreencastItem {
  readonly id: number;
  readonly projectId: string;
  readonly workerId: string;
  readonly title: string;
  readonly url: string;
  /** In epoch milliseconds. */
  readonly takenAt: number;
}

/** Reads the recordings. */
@Injectable()
export class ScreencastsService {
  constructor(
    @InjectRepository(ScreencastEntity) private readonly screencasts: Repository<ScreencastEntity>,
    private readonly visibility: VisibilityQuery,
  ) {}

  /** The recordings in the scope. */
  async list(scope: Scope, query: PageQuery): Promise<Page<ScreencastItem>> {
    const { portalId } = scope;
    const screencasts = this.screencasts
      .createQueryBuilder('screencast')
      .where('screencast.portalId = :portalId', { portalId })
      .andWhere('screencast.id > :after', { after: idAfter(query) });
    const rows = await this.visibility
      .apply(screencasts, scope, {
        project: 'screencast.campaignId',
        worker: 'screencast.workerId',
      })
      .orderBy('screencast.id')
      .take(query.limit + 1)
      .getMany();
    return pageOf(rows.map(itemOf), query.limit);
  }
}

function itemOf({ id, campaignId, ...rest }: ScreencastEntity): ScreencastItem {
  const { workerId, title, url, takenAt } = rest;
  return { id, projectId: campaignId, workerId, title, url, takenAt };
}
