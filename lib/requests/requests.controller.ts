import { Delete, Get, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { RequestView } from './request.view.js';
import {
  ApproveRequestDto,
  DeclineRequestDto,
  ListRequestsDto,
  MakeRequestDto,
  newRequestOf,
} from './requests.dto.js';
import { RequestsService } from './requests.service.js';

/** What client users ask for, over HTTP. */
@ClienteleController('requests')
@RequireMembership()
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** Lists requests, newest first. Client users see their own; with `users.edit` they see those of their client. */
  @Get()
  @Operation('listRequests')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListRequestsDto) query: ListRequestsDto,
  ): Promise<Page<RequestView>> {
    return this.requests.list(actor, query);
  }

  /**
   * Asks for a permission, a project or more to see, for oneself. Whoever asks for the same thing again while that is open
   * gets the open request. For client users; staff have everything.
   */
  @Post()
  @Operation(
    'makeRequest',
    'ALREADY_HELD',
    'NOT_FOUND',
    'NOT_REQUESTABLE',
    'REQUEST_LIMIT',
    'REQUEST_RATE_LIMIT',
  )
  make(
    @Actor() actor: MemberActor,
    @ClienteleBody(MakeRequestDto) body: MakeRequestDto,
  ): Promise<RequestView> {
    return this.requests.make(actor, newRequestOf(body));
  }

  /**
   * Gives what is asked for. For staff; client users with `users.edit` may give permissions, in their own client, and only
   * those they have. A scope is given by naming its projects or groups.
   */
  @Post(':id/approve')
  @Operation(
    'approveRequest',
    'NOT_REQUESTABLE',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'RATE_NOT_APPLICABLE',
    'REQUEST_CLOSED',
    'SELF_CHANGE',
    'STAFF_ONLY',
    'UNKNOWN_GROUP',
    'UNKNOWN_PROJECT',
    'WOULD_NARROW',
  )
  @HttpCode(200)
  approve(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(ApproveRequestDto) body: ApproveRequestDto,
  ): Promise<RequestView> {
    return this.requests.approve(actor, id, body);
  }

  /** Says no to a request. For whoever may approve it. */
  @Post(':id/decline')
  @Operation('declineRequest', 'PERMISSION_DENIED', 'REQUEST_CLOSED', 'SELF_CHANGE', 'STAFF_ONLY')
  @HttpCode(200)
  decline(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(DeclineRequestDto) body: DeclineRequestDto,
  ): Promise<RequestView> {
    return this.requests.decline(actor, id, body);
  }

  /** Takes a request of one's own back. */
  @Delete(':id')
  @Operation('withdrawRequest', 'REQUEST_CLOSED')
  @HttpCode(204)
  withdraw(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.requests.withdraw(actor, id);
  }
}
