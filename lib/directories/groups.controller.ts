import { Get } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { CountedPage } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { SearchDirectoryDto } from './directories.dto.js';
import { DirectoriesService } from './directories.service.js';
import type { ListedGroup } from './directory-thing.view.js';

/** The host's groups of workers over HTTP. */
@ClienteleController('groups')
@RequireMembership()
export class GroupsController {
  constructor(private readonly directories: DirectoriesService) {}

  /** Lists groups by their names. Client users see those that are selected for them. */
  @Get()
  @Operation('listGroups', 'NOT_SEARCHABLE')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(SearchDirectoryDto) query: SearchDirectoryDto,
  ): Promise<CountedPage<ListedGroup>> {
    return this.directories.groups(actor, query);
  }
}
