import { Get, Put } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Decision } from '../domain/access/decision.js';
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
import { permissionInputOf, SetPermissionsDto } from './member-permissions.dto.js';
import { MemberPermissionsService } from './member-permissions.service.js';
import { ExplainPermissionDto, ReadPermissionsDto } from './permission-questions.dto.js';

/** What single client users may do, over HTTP. */
@ClienteleController('members/:id/permissions')
@RequireMembership()
export class MemberPermissionsController {
  constructor(
    private readonly permissions: MemberPermissionsService,
    private readonly previews: ChangePreviewsService,
  ) {}

  /** Shows what a client user may do, portal-wide or for one project. Client users need `users.view`. */
  @Get()
  @Operation('getMemberPermissions', 'PERMISSION_DENIED')
  get(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ReadPermissionsDto) { projectId }: ReadPermissionsDto,
  ): Promise<MemberPermissionsView> {
    return this.permissions.get(actor, id, projectId ?? null);
  }

  /**
   * Sets the permissions of a client user, or with `dryRun` tells what that would do. Client users need `users.edit`, and
   * give only what they have.
   */
  @Put()
  @Operation(
    'setMemberPermissions',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'PLAN_FORBIDS',
    'ROLE_REQUIRED',
    'SELF_CHANGE',
    'UNKNOWN_PERMISSION',
  )
  set(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(SetPermissionsDto) body: SetPermissionsDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<MemberPermissionsView | ChangePreview> {
    const wanted = { actor, about: { memberIds: [id] }, dryRun };
    const change = () => this.permissions.set(actor, id, permissionInputOf(body), body);
    return this.previews.changed(wanted, change);
  }

  /** Tells why a member has a permission or not, layer by layer. Client users need `users.view`, but for themselves. */
  @Get('explain')
  @Operation('explainMemberPermission', 'PERMISSION_DENIED')
  explain(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ExplainPermissionDto) { key, projectId }: ExplainPermissionDto,
  ): Promise<Decision> {
    return this.permissions.explain(actor, id, key, projectId ?? null);
  }
}
