import { Controller, Get, Post } from '@nestjs/common';
import {
  Actor,
  AllowedInView,
  type MemberActor,
  RequirePermission,
  Scope,
  visible,
} from '../../../lib/index.js';

/** Routes of a host that show what a member sees, and as whom somebody looks. */
@Controller('work')
export class WorkController {
  @Get()
  list(@Scope() scope: Scope, @Actor() { memberId }: MemberActor) {
    const items = [
      { project: 'p1', workerGroups: ['designers'] },
      { project: 'p2', workerGroups: ['designers'] },
      { project: 'p2', workerGroups: [] },
    ];
    return { memberId, seen: items.map((item) => visible(scope, item)) };
  }

  @Post('search')
  @RequirePermission('reports.view')
  @AllowedInView()
  search(@Actor() { memberId, viewedBy }: MemberActor) {
    return { memberId, by: viewedBy?.memberId };
  }
}
