import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Scope, ScopesService, VisibilityQuery } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { ApiError } from '../http/api.error.js';
import { keyAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { type BillingBasis, CampaignEntity } from './campaign.entity.js';

/** A campaign as it is shown. */
export interface CampaignItem {
  readonly id: string;
  readonly name: string;
  readonly billingBasis: BillingBasis;
}

/** Lists and deletes campaigns. */
@Injectable()
export class CampaignsService {
  constructor(
    @InjectRepository(CampaignEntity) private readonly campaigns: Repository<CampaignEntity>,
    private readonly visibility: VisibilityQuery,
    private readonly scopes: ScopesService,
  ) {}

  /** The campaigns in the scope. */
  async list(scope: Scope, query: PageQuery): Promise<Page<CampaignItem>> {
    const { portalId } = scope;
    const campaigns = this.campaigns
      .createQueryBuilder('campaign')
      .where('campaign.portalId = :portalId', { portalId })
      .andWhere('campaign.id > :after', { after: keyAfter(query) });
    const rows = await this.visibility
      .apply(campaigns, scope, { project: 'campaign.id' })
      .orderBy('campaign.id')
      .take(query.limit + 1)
      .getMany();
    return pageOf(rows.map(itemOf), query.limit);
  }

  /** Deletes a campaign with the work on it, and says so to the module. Throws `NOT_FOUND`. */
  async remove(portalId: string, id: string): Promise<void> {
    await this.campaigns.manager.transaction(async (manager) => {
      const { affected } = await manager.delete(CampaignEntity, { id, portalId });
      if (!affected) throw new ApiError('NOT_FOUND');
      await this.scopes.forget({ portalId, projectId: id }, manager);
    });
  }
}

function itemOf({ id, name, billingBasis }: CampaignEntity): CampaignItem {
  return { id, name, billingBasis };
}
