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
  constructor(private readonly profiles: ProfilesService) {}

  @Get()
  @Operation('listProfiles')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListProfilesDto) query: ListProfilesDto,
  ): Promise<Page<ProfileView>> {
    return this.profiles.list(actor, query);
  }

  @Post()
  @Operation('createProfile')
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateProfileDto) body: CreateProfileDto,
  ): Promise<ProfileView> {
    return this.profiles.create(actor, body);
  }

  @Get(':id')
  @Operation('getProfile')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<ProfileView> {
    return this.profiles.get(actor, id);
  }

  @Patch(':id')
  @Operation('updateProfile')
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateProfileDto) body: UpdateProfileDto,
  ): Promise<ProfileView> {
    return this.profiles.update(actor, id, body);
  }

  @Delete(':id')
  @Operation('deleteProfile')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveProfileDto) query: RemoveProfileDto,
  ): Promise<void> {
    return this.profiles.remove(actor, id, query);
  }
}
