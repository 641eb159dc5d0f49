import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Scope, VisibilityQuery } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { keyAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { WorkerEntity } from './worker.entity.js';

/** A worker as it is shown. */
export interface WorkerItem {
  readonly id: string;
  readonly name: string;
}

/** Reads who works for the agency. */
@Injectable()
export class WorkersService {
  constructor(
    @InjectRepository(WorkerEntity) private readonly workers: Repository<WorkerEntity>,
    private readonly visibility: VisibilityQuery,
  ) {}

  /** The workers in the scope: to a client user those whose work it sees. */
  async list(scope: Scope, query: PageQuery): Promise<Page<WorkerItem>> {
    const { portalId } = scope;
    const workers = this.workers
      .createQueryBuilder('worker')
      .where('worker.portalId = :portalId', { portalId })
      .andWhere('worker.id > :after', { after: keyAfter(query) });
    const rows = await this.visibility
      .apply(workers, scope, { worker: 'worker.id' })
      .orderBy('worker.id')
      .take(query.limit + 1)
      .getMany();
    return pageOf(
      rows.map(({ id, name }) => ({ id, name })),
      query.limit,
    );
  }
}
