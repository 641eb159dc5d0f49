import { Body, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { Actor, type MemberActor } from '../access/actor.js';
import { RequireMembership } from '../access/require-membership.decorator.js';
import { CLIENTELE_OPTIONS } from '../clientele.tokens.js';
import type { ClienteleSettings } from '../clientele.settings.js';
import { ClienteleController } from '../http/clientele-controller.decorator.js';
import { catalogueView, type PermissionView } from '../permissions/catalogue.view.js';
import { ClonePermissionsDto } from './permission-clone.dto.js';
import { type CloneResult, PermissionCloneService } from './permission-clone.service.js';

/** The catalogue, and what is done to the permissions of many, over HTTP. */
@ClienteleController('permissions')
@RequireMembership()
export class PermissionsController {
  constructor(
    @Inject(CLIENTELE_OPTIONS) private readonly settings: ClienteleSettings,
    private readonly clones: PermissionCloneService,
  ) {}

  @Get('catalogue')
  catalogue(): { permissions: readonly PermissionView[] } {
    return { permissions: catalogueView(this.settings.permissions) };
  }

  @Post('clone')
  @HttpCode(200)
  clone(@Actor() actor: MemberActor, @Body() body: ClonePermissionsDto): Promise<CloneResult> {
    return this.clones.clone(actor, body);
  }
}
