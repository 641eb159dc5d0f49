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
import type { ListedProject } from './directory-thing.view.js';

/** The host's projects over HTTP. */
@ClienteleController('projects')
@RequireMembership()
export class ProjectsController {
  constructor(private readonly directories: DirectoriesService) {}

  /** Lists projects by their names. Client users see those that are open to them, without how they are billed. */
  @Get()
  @Operation('listProjects', 'NOT_SEARCHABLE')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(SearchDirectoryDto) query: SearchDirectoryDto,
  ): Promise<CountedPage<ListedProject>> {
    return this.directories.projects(actor, query);
  }
}
