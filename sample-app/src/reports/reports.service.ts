import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { MemberActor } from 'nest-clientele';
import { MoreThan, type Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { ownedBy } from '../clients/owned-by.js';
import { DevClock } from '../clock/dev-clock.js';
import { ApiError } from '../http/api.error.js';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import type { CreateReportBody, EditReportBody } from './report.dto.js';
import { ReportEntity } from './report.entity.js';

/** Keeps the reports. */
@Injectable()
export class ReportsService {
  constructor(
    @InjectRepository(ReportEntity) private readonly reports: Repository<ReportEntity>,
    private readonly clients: ActingClientService,
    private readonly clock: DevClock,
  ) {}

  async list(actor: MemberActor, query: PageQuery): Promise<Page<ReportEntity>> {
    const rows = await this.reports.find({
      where: { ...ownedBy(actor), id: MoreThan(idAfter(query)) },
      order: { id: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit);
  }

  async create(
    actor: MemberActor,
    { clientId, title, body }: CreateReportBody,
  ): Promise<ReportEntity> {
    const now = this.clock.now();
    return this.reports.save({
      portalId: actor.portalId,
      clientId: await this.clients.idFor(actor, clientId),
      title,
      body,
      createdAt: now,
      updatedAt: now,
    });
  }

  /** Throws `NOT_FOUND` for a report of another client as for one that does not exist. */
  async edit(
    actor: MemberActor,
    id: number,
    { title, body }: EditReportBody,
  ): Promise<ReportEntity> {
    const report = await this.reports.findOneBy({ ...ownedBy(actor), id });
    if (!report) throw new ApiError('NOT_FOUND');
    report.title = title ?? report.title;
    report.body = body ?? report.body;
    report.updatedAt = this.clock.now();
    return this.reports.save(report);
  }
}
