import { Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { type MemberActor } from '../../callers/member-actor.js';
import type { Page } from '../../database/keyset.js';
import { Actor } from '../../routes/actor.decorator.js';
import { ClienteleBody } from '../../routes/clientele-body.decorator.js';
import { ClienteleController } from '../../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../../routes/clientele-query.decorator.js';
import { Operation } from '../../routes/operation.decorator.js';
import { RequireMembership } from '../../routes/require-membership.decorator.js';
import { InvitationTemplatesService } from './invitation-templates.service.js';
import type { FilledTemplate } from './template-engine.js';
import type { InvitationTemplateView } from './template.view.js';
import {
  CreateTemplateDto,
  ListTemplatesDto,
  PreviewTemplateDto,
  PreviewWordsDto,
  RemoveTemplateDto,
  UpdateTemplateDto,
} from './templates.dto.js';

/** Invitation templates over HTTP. */
@ClienteleController('invitation-templates')
@RequireMembership()
export class InvitationTemplatesController {
  constructor(private readonly templates: InvitationTemplatesService) {}

  /** Lists the invitation templates of the portal, by name. For staff. */
  @Get()
  @Operation('listInvitationTemplates', 'STAFF_ONLY')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListTemplatesDto) query: ListTemplatesDto,
  ): Promise<Page<InvitationTemplateView>> {
    return this.templates.list(actor, query);
  }

  /** Creates an invitation template. For staff admins. */
  @Post()
  @Operation(
    'createInvitationTemplate',
    'DUPLICATE_NAME',
    'ROLE_REQUIRED',
    'STAFF_ONLY',
    'TEMPLATE_INVALID',
    'TEMPLATE_WITHOUT_LINK',
  )
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateTemplateDto) body: CreateTemplateDto,
  ): Promise<InvitationTemplateView> {
    return this.templates.create(actor, body);
  }

  /** Shows an invitation template. For staff. */
  @Get(':id')
  @Operation('getInvitationTemplate', 'STAFF_ONLY')
  get(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
  ): Promise<InvitationTemplateView> {
    return this.templates.get(actor, id);
  }

  /** Changes an invitation template, or makes it the default one. For staff admins. */
  @Patch(':id')
  @Operation(
    'updateInvitationTemplate',
    'DUPLICATE_NAME',
    'ROLE_REQUIRED',
    'STAFF_ONLY',
    'TEMPLATE_INVALID',
    'TEMPLATE_WITHOUT_LINK',
  )
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateTemplateDto) body: UpdateTemplateDto,
  ): Promise<InvitationTemplateView> {
    return this.templates.update(actor, id, body);
  }

  /**
   * Deletes an invitation template. Open invitations that name it have the one in `replaceWith`, or else the default
   * one. For staff admins.
   */
  @Delete(':id')
  @Operation('deleteInvitationTemplate', 'ROLE_REQUIRED', 'STAFF_ONLY', 'TEMPLATE_IN_USE')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveTemplateDto) query: RemoveTemplateDto,
  ): Promise<void> {
    return this.templates.remove(actor, id, query);
  }

  /**
   * Fills an invitation template with what the body says, and else with sample values, in its own language or another. `built-in` in place of its id stands for the
   * text of invitations that counts where the portal has no default one. For staff.
   */
  @Post(':id/preview')
  @Operation('previewInvitationTemplate', 'STAFF_ONLY', 'TEMPLATE_INVALID')
  @HttpCode(200)
  preview(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(PreviewTemplateDto) { locale }: PreviewTemplateDto,
    @ClienteleBody(PreviewWordsDto)
    { message, name, email, inviterName, clientName, accessUntil }: PreviewWordsDto,
  ): Promise<FilledTemplate> {
    const shown = { message, name, email, inviterName, clientName, accessUntil };
    return this.templates.preview(actor, id, { locale, ...shown });
  }
}
