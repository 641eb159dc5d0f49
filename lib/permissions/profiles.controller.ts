import { Body, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
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
  list(@Actor() actor: MemberActor, @Query() query: ListProfilesDto): Promise<Page<ProfileView>> {
    return this.profiles.list(actor, query);
  }

  @Post()
  create(@Actor() actor: MemberActor, @Body() body: CreateProfileDto): Promise<ProfileView> {
    return this.profiles.create(actor, body);
  }

  @Get(':id')
  get(@Actor() actor: MemberActor, @Param('id') id: string): Promise<ProfileView> {
    return this.profiles.get(actor, id);
  }

  @Patch(':id')
  update(
    @Actor() actor: MemberActor,
    @Param('id') id: string,
    @Body() body: UpdateProfileDto,
  ): Promise<ProfileView> {
    return this.profiles.update(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @Param('id') id: string,
    @Query() query: RemoveProfileDto,
  ): Promise<void> {
    return this.profiles.remove(actor, id, query);
  }
}
