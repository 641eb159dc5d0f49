import { Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { Rows } from '../routes/rows.decorator.js';
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

  @Get()
  @Operation('listMembers')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListMembersDto) query: ListMembersDto,
  ): Promise<Page<MemberView>> {
    return this.members.list(actor, query);
  }

  @Post()
  @Operation('createMember')
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateMemberDto) body: CreateMemberDto,
  ): Promise<CreatedMember> {
    return this.members.create(actor, body);
  }

  @Post('bulk')
  @Operation('createMembers')
  @HttpCode(200)
  async createMany(
    @Actor() actor: MemberActor,
    @Rows('members', CreateMemberDto) rows: readonly unknown[],
  ): Promise<BulkResults> {
    return { results: await this.bulk.create(actor, rows) };
  }

  @Get(':id')
  @Operation('getMember')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.get(actor, id);
  }

  @Get(':id/projects')
  @Operation('listMemberProjects')
  projects(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListSelectedDto) query: ListSelectedDto,
  ): Promise<Page<MemberProject>> {
    return this.members.projects(actor, id, query);
  }

  @Get(':id/groups')
  @Operation('listMemberGroups')
  groups(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListSelectedDto) query: ListSelectedDto,
  ): Promise<Page<MemberGroup>> {
    return this.members.groups(actor, id, query);
  }

  @Patch(':id')
  @Operation('updateMember')
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateMemberDto) body: UpdateMemberDto,
  ): Promise<MemberView> {
    return this.members.update(actor, id, body);
  }

  @Delete(':id')
  @Operation('removeMember')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveMemberDto) query: RemoveMemberDto,
  ): Promise<void> {
    return this.members.remove(actor, id, query);
  }

  @Post(':id/invite')
  @Operation('inviteMember')
  invite(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(InviteMemberDto) body: InviteMemberDto,
  ): Promise<InvitedMember> {
    return this.members.invite(actor, id, body);
  }

  @Post(':id/deactivate')
  @Operation('deactivateMember')
  @HttpCode(200)
  deactivate(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.deactivate(actor, id);
  }

  @Post(':id/activate')
  @Operation('activateMember')
  @HttpCode(200)
  activate(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.activate(actor, id);
  }

  @Post(':id/review')
  @Operation('reviewMember')
  @HttpCode(200)
  review(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<MemberView> {
    return this.members.review(actor, id);
  }
}
