import { Get, HttpCode, Inject, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ChangePreview } from '../previews/change-preview.view.js';
import { ChangePreviewsService } from '../previews/change-previews.service.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { DryRunDto } from '../routes/dry-run.dto.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { CatalogueDto } from './catalogue.dto.js';
import { catalogueView, type CatalogueView } from './catalogue.view.js';
import { ClonePermissionsDto } from './permission-clone.dto.js';
import { type CloneResult, PermissionCloneService } from './permission-clone.service.js';

/** The catalogue, and what is done to the permissions of many, over HTTP. */
@ClienteleController('permissions')
@RequireMembership()
export class PermissionsController {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly clones: PermissionCloneService,
    private readonly previews: ChangePreviewsService,
  ) {}

  /** Shows the permissions there are, as a tree, called as the reader's language has them. For every active member. */
  @Get('catalogue')
  @Operation('getPermissionCatalogue')
  catalogue(@ClienteleQuery(CatalogueDto) { locale }: CatalogueDto): CatalogueView {
    return catalogueView(this.settings.permissions, locale);
  }

  /**
   * Gives the permissions of one client user to others, to all of them or none, or with `dryRun` tells what that would
   * do. Client users need `users.edit`, and give only what they have.
   */
  @Post('clone')
  @Operation(
    'clonePermissions',
    'NOT_FOUND',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'PLAN_FORBIDS',
    'SELF_CHANGE',
  )
  @HttpCode(200)
  clone(
    @Actor() actor: MemberActor,
    @ClienteleBody(ClonePermissionsDto) body: ClonePermissionsDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<CloneResult | ChangePreview> {
    const wanted = { actor, about: { memberIds: body.toMemberIds }, dryRun };
    return this.previews.changed(wanted, () => this.clones.clone(actor, body));
  }
}
