import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';

/** Routes for those who may view reports; what a handler requires comes on top. */
@Controller('reports')
@RequirePermission('reports.view')
export class ReportsController {
  @Get()
  list(@Actor() actor: MemberActor) {
    return { reportsOf: actor.clientId };
  }

  @Patch(':id')
  @RequirePermission('reports.edit')
  edit(@Param('id') id: string) {
    return { id };
  }
}
