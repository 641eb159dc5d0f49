import { Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { CountedPage, Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { Rows } from '../routes/rows.decorator.js';
import type { AssignedClientsPage } from './assigned-clients.query.js';
import { BulkMembersService } from './bulk/bulk-members.service.js';
import type { BulkResults } from './bulk/bulk-result.js';
import type { CreatedMember, InvitedMember } from './created-member.js';
import type { MemberGroup, MemberProject, MemberView } from './member.view.js';
import {
  CreateMemberDto,
  InviteMemberDto,
  ListMembersDto,
  ListSelectedDto,
  RemoveMemberDto,
  UpdateMemberDto,
} from './members.dto.js';
import { MembersService } from './members.service.js';

/** Staff and client users over HTTP. */
@ClienteleController('members')
@RequireMembership()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly bulk: BulkMembersService,
  ) {}

  /** Lists members. Client users need `users.view` and see the users of their own client. */
  @Get()
  @Operation('listMembers', 'PERMISSION_DENIED')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListMembersDto) query: ListMembersDto,
  ): Promise<CountedPage<MemberView>> {
    return this.members.list(actor, query);
  }

  /**
   * Creates a member and sends it an invitation. Client users need `users.invite`, invite to their own client, and
   * give only what they have. Staff are created by staff admins.
   */
  @Post()
  @Operation(
    'createMember',
    'ALREADY_INVITED',
    'ALREADY_MEMBER',
    'EMAIL_DOMAIN_NOT_ALLOWED',
    'INVITATION_RATE_LIMIT',
    'NOT_FOUND',
    'PENDING_LIMIT',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'PLAN_FORBIDS',
    'RATE_NOT_APPLICABLE',
    'RESEND_TOO_SOON',
    'ROLE_REQUIRED',
    'SEAT_LIMIT',
    'STAFF_FIELDS',
    'UNKNOWN_GROUP',
    'UNKNOWN_PERMISSION',
    'UNKNOWN_PROJECT',
    'WEAK_PASSWORD',
  )
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateMemberDto) body: CreateMemberDto,
  ): Promise<CreatedMember> {
    return this.members.create(actor, body);
  }

  /**
   * Creates members, each all or not at all, with a result for each row. A row that is refused says so in its own
   * result.
   */
  @Post('bulk')
  @Operation('createMembers', 'BULK_TOO_LARGE')
  @HttpCode(200)
  async createMany(
    @Actor() actor: MemberActor,
    @Rows('members', CreateMemberDto) rows: readonly unknown[],
  ): Promise<BulkResults> {
    return { results: await this.bulk.create(actor, rows) };
  }

  /** Shows a member. Client users need `users.view` and see the users of their own client. */
  @Get(':id')
  @Operation('getMember', 'PERMISSION_DENIED')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.get(actor, id);
  }

  /** Lists the projects that are selected for a member. Client users need `users.view`. */
  @Get(':id/projects')
  @Operation('listMemberProjects', 'PERMISSION_DENIED')
  projects(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListSelectedDto) query: ListSelectedDto,
  ): Promise<Page<MemberProject>> {
    return this.members.projects(actor, id, query);
  }

  /** Lists the groups that are selected for a member. Client users need `users.view`. */
  @Get(':id/groups')
  @Operation('listMemberGroups', 'PERMISSION_DENIED')
  groups(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListSelectedDto) query: ListSelectedDto,
  ): Promise<Page<MemberGroup>> {
    return this.members.groups(actor, id, query);
  }

  /** Lists the clients that a staff member is assigned to, unless `all` are open to it. For staff. */
  @Get(':id/clients')
  @Operation('listMemberClients', 'PERMISSION_DENIED')
  clients(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListSelectedDto) query: ListSelectedDto,
  ): Promise<AssignedClientsPage> {
    return this.members.clients(actor, id, query);
  }

  /**
   * Changes a member. Client users need `users.edit`, for `email` `users.invite`; `projects`, `groups` and `portalRate` are for
   * staff, `clients` and other changes of staff for staff admins.
   */
  @Patch(':id')
  @Operation(
    'updateMember',
    'ALREADY_INVITED',
    'ALREADY_MEMBER',
    'EMAIL_DOMAIN_NOT_ALLOWED',
    'INVITATION_RATE_LIMIT',
    'INVITATION_VOID',
    'LAST_ADMIN',
    'MEMBER_STATE',
    'PENDING_LIMIT',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'RATE_NOT_APPLICABLE',
    'RESEND_TOO_SOON',
    'ROLE_REQUIRED',
    'SEAT_LIMIT',
    'SELF_CHANGE',
    'STAFF_ONLY',
    'UNKNOWN_GROUP',
    'UNKNOWN_PROJECT',
  )
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateMemberDto) body: UpdateMemberDto,
  ): Promise<MemberView> {
    return this.members.update(actor, id, body);
  }

  /** Removes a member, and cancels its invitation. Client users need `users.remove`. */
  @Delete(':id')
  @Operation('removeMember', 'LAST_ADMIN', 'PERMISSION_DENIED', 'ROLE_REQUIRED', 'SELF_CHANGE')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveMemberDto) query: RemoveMemberDto,
  ): Promise<void> {
    return this.members.remove(actor, id, query);
  }

  /** Sends a pending member its first link. Client users need `users.invite`. */
  @Post(':id/invite')
  @Operation(
    'inviteMember',
    'ALREADY_INVITED',
    'ALREADY_MEMBER',
    'EMAIL_DOMAIN_NOT_ALLOWED',
    'INVITATION_RATE_LIMIT',
    'INVITATION_VOID',
    'MEMBER_STATE',
    'PENDING_LIMIT',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'RESEND_TOO_SOON',
    'ROLE_REQUIRED',
    'STAFF_FIELDS',
  )
  invite(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(InviteMemberDto) body: InviteMemberDto,
  ): Promise<InvitedMember> {
    return this.members.invite(actor, id, body);
  }

  /** Shuts a member out until it is activated again. Client users need `users.remove`. */
  @Post(':id/deactivate')
  @Operation(
    'deactivateMember',
    'LAST_ADMIN',
    'MEMBER_STATE',
    'PERMISSION_DENIED',
    'ROLE_REQUIRED',
    'SELF_CHANGE',
  )
  @HttpCode(200)
  deactivate(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.deactivate(actor, id);
  }

  /** Lets a deactivated member in again. Client users need `users.remove`. */
  @Post(':id/activate')
  @Operation(
    'activateMember',
    'MEMBER_STATE',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'ROLE_REQUIRED',
    'SEAT_LIMIT',
    'SELF_CHANGE',
  )
  @HttpCode(200)
  activate(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.activate(actor, id);
  }

  /** Notes that somebody has looked at a member's access and found it right. Client users need `users.edit`. */
  @Post(':id/review')
  @Operation('reviewMember', 'PERMISSION_DENIED', 'ROLE_REQUIRED', 'SELF_CHANGE')
  @HttpCode(200)
  review(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.review(actor, id);
  }
}
