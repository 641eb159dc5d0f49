import { Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
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
import type { ProfileView } from './profile.view.js';
import {
  CreateProfileDto,
  ListProfilesDto,
  RemoveProfileDto,
  UpdateProfileDto,
} from './profiles.dto.js';
import { ProfilesService } from './profiles.service.js';

/** Named permission sets over HTTP. */
@ClienteleController('profiles')
@RequireMembership()
export class ProfilesController {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly previews: ChangePreviewsService,
  ) {}

  /** Lists the profiles of the portal, by name. For staff, and for client users with `users.edit`. */
  @Get()
  @Operation('listProfiles', 'PERMISSION_DENIED')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListProfilesDto) query: ListProfilesDto,
  ): Promise<Page<ProfileView>> {
    return this.profiles.list(actor, query);
  }

  /** Creates a profile. For staff admins. */
  @Post()
  @Operation('createProfile', 'DUPLICATE_NAME', 'ROLE_REQUIRED', 'STAFF_ONLY', 'UNKNOWN_PERMISSION')
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateProfileDto) body: CreateProfileDto,
  ): Promise<ProfileView> {
    return this.profiles.create(actor, body);
  }

  /** Shows a profile. For staff, and for client users with `users.edit`. */
  @Get(':id')
  @Operation('getProfile', 'PERMISSION_DENIED')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<ProfileView> {
    return this.profiles.get(actor, id);
  }

  /**
   * Changes a profile, or makes it the default one, or with `dryRun` tells what that would do. For staff admins.
   */
  @Patch(':id')
  @Operation('updateProfile', 'DUPLICATE_NAME', 'ROLE_REQUIRED', 'STAFF_ONLY', 'UNKNOWN_PERMISSION')
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateProfileDto) body: UpdateProfileDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<ProfileView | ChangePreview> {
    const wanted = { actor, about: { profileId: id }, dryRun };
    return this.previews.changed(wanted, () => this.profiles.update(actor, id, body));
  }

  /**
   * Deletes a profile. One that is the default or has members goes only with another in its place. For staff admins.
   */
  @Delete(':id')
  @Operation('deleteProfile', 'PROFILE_IN_USE', 'ROLE_REQUIRED', 'STAFF_ONLY')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveProfileDto) query: RemoveProfileDto,
  ): Promise<void> {
    return this.profiles.remove(actor, id, query);
  }
}
