import { HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../../callers/member-actor.js';
import { Actor } from '../../routes/actor.decorator.js';
import { ClienteleBody } from '../../routes/clientele-body.decorator.js';
import { ClienteleController } from '../../routes/clientele-controller.decorator.js';
import { Operation } from '../../routes/operation.decorator.js';
import { RequireMembership } from '../../routes/require-membership.decorator.js';
import {
  ChangeManyDto,
  RemoveManyDto,
  SetEndOfManyDto,
  SetRoleOfManyDto,
} from './change-many.dto.js';
import { ChangeManyService } from './change-many.service.js';
import type { ChangeResult, ChangeResults } from './change-result.js';

/** Changes of many members over HTTP, with a result for each: who may do what is as for a single one. */
@ClienteleController('members/bulk')
@RequireMembership()
export class ChangeManyController {
  constructor(private readonly many: ChangeManyService) {}

  /** Shuts members out, each as `POST members/:id/deactivate` does. */
  @Post('deactivate')
  @Operation('deactivateMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  deactivate(
    @Actor() actor: MemberActor,
    @ClienteleBody(ChangeManyDto) { memberIds }: ChangeManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.deactivate(actor, memberIds));
  }

  /** Lets members in again, each as `POST members/:id/activate` does. */
  @Post('activate')
  @Operation('activateMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  activate(
    @Actor() actor: MemberActor,
    @ClienteleBody(ChangeManyDto) { memberIds }: ChangeManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.activate(actor, memberIds));
  }

  /** Removes members, each as `DELETE members/:id` does. */
  @Post('remove')
  @Operation('removeMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleBody(RemoveManyDto) { memberIds, ...options }: RemoveManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.remove(actor, memberIds, options));
  }

  /** Sends the open invitations of members again, each as `POST invitations/:id/resend` does. */
  @Post('resend')
  @Operation('resendToMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  resend(
    @Actor() actor: MemberActor,
    @ClienteleBody(ChangeManyDto) { memberIds }: ChangeManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.resend(actor, memberIds));
  }

  /** Gives members a role, each as `PATCH members/:id` does. */
  @Post('role')
  @Operation('setRoleOfMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  role(
    @Actor() actor: MemberActor,
    @ClienteleBody(SetRoleOfManyDto) { memberIds, ...change }: SetRoleOfManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.setRole(actor, memberIds, change));
  }

  /** Sets when the access of members ends, each as `PATCH members/:id` does. */
  @Post('end')
  @Operation('setEndOfMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  end(
    @Actor() actor: MemberActor,
    @ClienteleBody(SetEndOfManyDto) { memberIds, ...change }: SetEndOfManyDto,
  ): Promise<ChangeResults> {
    return resultsOf(this.many.setEnd(actor, memberIds, change));
  }
}

async function resultsOf(results: Promise<readonly ChangeResult[]>): Promise<ChangeResults> {
  return { results: await results };
}
