import { Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { CountedPage } from '../database/keyset.js';
import type { MemberView } from '../members/member.view.js';
import { ListProjectMembersDto, RemoveMemberDto } from '../members/members.dto.js';
import type { ChangePreview } from '../previews/change-preview.view.js';
import { ChangePreviewsService } from '../previews/change-previews.service.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { DryRunDto } from '../routes/dry-run.dto.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { MemberPermissionsView } from './member-permissions-reader.js';
import {
  ClonePermissionsDto,
  CustomizeDto,
  RemoveCustomizationDto,
} from './permission-clone.dto.js';
import { type CloneResult, PermissionCloneService } from './permission-clone.service.js';
import { ProjectMembersService } from './project-members.service.js';
import { ProjectPermissionsService } from './project-permissions.service.js';

/** The client users of single projects, over HTTP. */
@ClienteleController('projects/:projectId')
@RequireMembership()
export class ProjectMembersController {
  constructor(
    private readonly members: ProjectMembersService,
    private readonly permissions: ProjectPermissionsService,
    private readonly clones: PermissionCloneService,
    private readonly previews: ChangePreviewsService,
  ) {}

  /** Lists the members that a project is selected for. Client users need `users.view`. */
  @Get('members')
  @Operation('listProjectMembers', 'PERMISSION_DENIED')
  list(
    @Actor() actor: MemberActor,
    @ClienteleParam('projectId') projectId: string,
    @ClienteleQuery(ListProjectMembersDto) query: ListProjectMembersDto,
  ): Promise<CountedPage<MemberView>> {
    return this.members.list(actor, projectId, query);
  }

  /** Takes a member off a project. For staff. */
  @Delete('members/:memberId')
  @Operation(
    'removeProjectMember',
    'NOT_ASSIGNED',
    'ROLE_REQUIRED',
    'SELF_CHANGE',
    'STAFF_ONLY',
    'WOULD_WIDEN',
  )
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('projectId') projectId: string,
    @ClienteleParam('memberId') memberId: string,
    @ClienteleQuery(RemoveMemberDto) query: RemoveMemberDto,
  ): Promise<void> {
    return this.members.remove(actor, { projectId, memberId }, query);
  }

  /**
   * Sets what a member may do in a project, instead of what it may do elsewhere, or with `dryRun` tells what that would
   * do. Client users need `users.edit`, and give only what they have.
   */
  @Put('members/:memberId/permissions')
  @Operation(
    'customizeProjectPermissions',
    'NOT_ASSIGNED',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'PLAN_FORBIDS',
    'ROLE_REQUIRED',
    'SELF_CHANGE',
    'UNKNOWN_PERMISSION',
  )
  customize(
    @Actor() actor: MemberActor,
    @ClienteleParam('projectId') projectId: string,
    @ClienteleParam('memberId') memberId: string,
    @ClienteleBody(CustomizeDto) body: CustomizeDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<MemberPermissionsView | ChangePreview> {
    const wanted = { actor, about: { memberIds: [memberId] }, dryRun };
    const change = () => this.permissions.customize(actor, { projectId, memberId }, body);
    return this.previews.changed(wanted, change);
  }

  /** Has a member's permissions count in a project as they do elsewhere. Client users need `users.edit`. */
  @Delete('members/:memberId/permissions')
  @Operation(
    'deleteProjectPermissions',
    'NOT_ASSIGNED',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'ROLE_REQUIRED',
    'SELF_CHANGE',
  )
  @HttpCode(204)
  removeCustomization(
    @Actor() actor: MemberActor,
    @ClienteleParam('projectId') projectId: string,
    @ClienteleParam('memberId') memberId: string,
    @ClienteleQuery(RemoveCustomizationDto) query: RemoveCustomizationDto,
  ): Promise<void> {
    return this.permissions.removeCustomization(actor, { projectId, memberId }, query);
  }

  /**
   * Gives what one member may do in a project to others of it, to all of them or none, or with `dryRun` tells what that
   * would do. Client users need `users.edit`, and give only what they have.
   */
  @Post('permissions/clone')
  @Operation(
    'cloneProjectPermissions',
    'NOT_ASSIGNED',
    'NOT_CUSTOMIZED',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'PLAN_FORBIDS',
    'SELF_CHANGE',
  )
  @HttpCode(200)
  clone(
    @Actor() actor: MemberActor,
    @ClienteleParam('projectId') projectId: string,
    @ClienteleBody(ClonePermissionsDto) body: ClonePermissionsDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<CloneResult | ChangePreview> {
    const wanted = { actor, about: { memberIds: body.toMemberIds }, dryRun };
    const change = () => this.clones.cloneForProject(actor, projectId, body);
    return this.previews.changed(wanted, change);
  }
}
