import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { ScreencastEntity } from '../screencasts/screencast.entity.js';
import { TeamCampaignEntity } from '../teams/team-campaign.entity.js';
import { TeamMemberEntity } from '../teams/team-member.entity.js';
import { TeamEntity } from '../teams/team.entity.js';
import { WorkerEntity } from '../teams/worker.entity.js';
import { WorkEntryEntity } from '../work/work-entry.entity.js';
import { demoEntries, demoScreencasts } from './demo-entries.js';
import type { DemoPortal } from './demo-plan.js';
import { DemoStepsService } from './demo-steps.service.js';
import { demoWork } from './demo-work.js';

/** Rows a statement: databases limit the values of one. */
const AT_ONCE = 500;

/** Makes the campaigns, teams and workers of a portal, and what they have done. */
@Injectable()
export class DemoWorkService {
  constructor(private readonly steps: DemoStepsService) {}

  async load(portal: DemoPortal, portalId: string): Promise<void> {
    const work = demoWork(portal, portalId);
    await this.steps.once(`work ${portal.key}`, async (manager) => {
      await insert(manager, CampaignEntity, work.campaigns);
      await insert(manager, TeamEntity, work.teams);
      await insert(manager, TeamCampaignEntity, work.teamCampaigns);
      await insert(manager, WorkerEntity, work.workers);
      await insert(manager, TeamMemberEntity, work.teamMembers);
      await insert(manager, WorkEntryEntity, demoEntries(work, portal));
      await insert(manager, ScreencastEntity, demoScreencasts(work, portal));
      return portal.key;
    });
  }
}

/** Inserts rows without reading back what the database numbered. */
async function insert<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows.slice(first, first + AT_ONCE);
    const insertion = manager.createQueryBuilder().insert().into(entity);
    await insertion.values(some).updateEntity(false).execute();
  }
}
