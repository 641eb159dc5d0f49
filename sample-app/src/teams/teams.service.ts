import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Scope, ScopesService } from 'nest-clientele';
import { And, In, MoreThan, type Repository } from 'typeorm';
import { ApiError } from '../http/api.error.js';
import { keyAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import { TeamEntity } from './team.entity.js';

/** A team as it is shown. */
export interface TeamItem {
  readonly id: string;
  readonly name: string;
}

/** Lists and deletes teams. */
@Injectable()
export class TeamsService {
  constructor(
    @InjectRepository(TeamEntity) private readonly teams: Repository<TeamEntity>,
    private readonly scopes: ScopesService,
  ) {}

  /** The teams in the scope: a client user learns of no team that was not chosen for it. */
  async list({ portalId, everything, groups }: Scope, query: PageQuery): Promise<Page<TeamItem>> {
    const after = MoreThan(keyAfter(query));
    const rows = await this.teams.find({
      where: { portalId, id: everything ? after : And(after, In([...(groups ?? [])])) },
      order: { id: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows.map(itemOf), query.limit);
  }

  /** Deletes a team and says so to the module. Throws `NOT_FOUND`. */
  async remove(portalId: string, id: string): Promise<void> {
    await this.teams.manager.transaction(async (manager) => {
      const { affected } = await manager.delete(TeamEntity, { id, portalId });
      if (!affected) throw new ApiError('NOT_FOUND');
      await this.scopes.forget({ portalId, groupId: id }, manager);
    });
  }
}

function itemOf({ id, name }: TeamEntity): TeamItem {
  return { id, name };
}
