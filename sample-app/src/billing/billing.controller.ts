import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import { MoreThan, type Repository } from 'typeorm';
import { ownedBy } from '../clients/owned-by.js';
import { idAfter, type Page, pageOf } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { InvoiceEntity } from './invoice.entity.js';

/** What clients pay. The permission is for admins of clients whose ceiling leaves billing on. */
@Controller('api/billing')
export class BillingController {
  constructor(
    @InjectRepository(InvoiceEntity) private readonly invoices: Repository<InvoiceEntity>,
  ) {}

  /** The invoices, oldest first. */
  @Get()
  @RequirePermission('billing.manage')
  async list(@Actor() actor: MemberActor, @Query() query: PageQuery): Promise<Page<InvoiceEntity>> {
    const rows = await this.invoices.find({
      where: { ...ownedBy(actor), id: MoreThan(idAfter(query)) },
      order: { id: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit);
  }
}
