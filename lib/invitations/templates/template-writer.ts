import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../callers/actor.js';
import { newId } from '../../database/ids.js';
import { OPEN } from '../../domain/invitations/invitation-status.js';
import { nameKey } from '../../domain/members/name-key.js';
import { INVITATION_KIND } from '../../domain/templates/template-kind.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { changedFields } from '../../events/changed-fields.js';
import { EventRecorder } from '../../events/event-recorder.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { givenName } from '../../schema/accepted-name.js';
import { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { PortalEntity } from '../../schema/portal.entity.js';
import { acceptedTranslations } from './accepted-translations.js';
import { assertWorks } from './assert-works.js';
import type { TemplateEngine } from './template-engine.js';
import type { NewInvitationTemplate, UpdateInvitationTemplate } from './template-inputs.js';
import {
  defaultTemplateOf,
  type InvitationTemplateView,
  templateView,
  withDefaultTemplate,
} from './template.view.js';

/** A template that is being changed, and the portal whose row is locked for it. */
export interface ChangingTemplate {
  readonly portal: PortalEntity;
  readonly template: InvitationTemplateEntity;
}

/** What tries new texts: loaded before the transaction, in which nothing is waited for but SQL. */
interface Trying {
  readonly engine: TemplateEngine;
}

/** Writes invitation templates, inside a transaction that holds the portal's lock. */
@Injectable()
export class TemplateWriter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Writes a new template. Throws `TEMPLATE_INVALID` or `TEMPLATE_WITHOUT_LINK`. */
  async create(
    manager: EntityManager,
    actor: Actor,
    { portal, engine }: Pick<ChangingTemplate, 'portal'> & Trying,
    { name: given, kind = INVITATION_KIND, isDefault, ...texts }: NewInvitationTemplate,
  ): Promise<InvitationTemplateView> {
    const { subject, text, html = null } = texts;
    const parts = { subject, text, html };
    const translations = acceptedTranslations(texts.translations ?? {});
    assertWorks(engine, [parts, ...Object.values(translations)], { kind });
    const name = givenName(given);
    const now = this.clock.now();
    const template: InvitationTemplateEntity = {
      id: newId(),
      portalId: portal.id,
      name,
      nameKey: nameKey(name),
      kind,
      parts,
      translations,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await manager.getRepository(InvitationTemplateEntity).insert(template);
    await this.events.record(manager, actor, {
      type: 'template.created',
      subject: { type: 'template', id: template.id },
      data: { templateId: template.id, name },
    });
    await this.setDefault(manager, portal, template, isDefault);
    return { ...templateView(template, portal), isDefault: isDefault ?? false };
  }

  /** Writes what an edit changes, if it does. Throws `TEMPLATE_INVALID` or `TEMPLATE_WITHOUT_LINK`. */
  async update(
    manager: EntityManager,
    actor: Actor,
    { portal, template, engine }: ChangingTemplate & Trying,
    { name, subject, text, html, isDefault, ...given }: UpdateInvitationTemplate,
  ): Promise<InvitationTemplateView> {
    const before = templateView(template, portal);
    const translations = acceptedTranslations(given.translations);
    const wanted = { name: name && givenName(name), subject, text, html, translations, isDefault };
    const change = changedFields(stateOf(before), wanted);
    if (!change) return before;
    const after = { ...before, ...change.after, version: template.version + 1 };
    assertWorks(engine, [after, ...Object.values(after.translations)], { kind: template.kind });
    const { id, portalId } = template;
    await manager
      .getRepository(InvitationTemplateEntity)
      .update({ id, portalId }, { ...columnsOf(after), updatedAt: this.clock.now() });
    await this.setDefault(manager, portal, template, isDefault);
    await this.events.record(manager, actor, {
      type: 'template.updated',
      subject: { type: 'template', id },
      data: { templateId: id, name: after.name, change },
    });
    return after;
  }

  /** Deletes a template; `heir` takes its place. Throws `TEMPLATE_IN_USE` for the default one without an heir. */
  async remove(
    manager: EntityManager,
    actor: Actor,
    { portal, template }: ChangingTemplate,
    heir: InvitationTemplateEntity | null,
  ): Promise<void> {
    const { id, portalId, name, kind } = template;
    const isDefault = defaultTemplateOf(portal, kind) === id;
    if (isDefault && !heir) throw new ClienteleError('TEMPLATE_IN_USE');
    const replacedBy = heir?.id ?? null;
    const invitations = await this.moveInvitations(manager, template, replacedBy);
    if (isDefault && heir) await this.setDefault(manager, portal, heir, true);
    await manager.getRepository(InvitationTemplateEntity).delete({ id, portalId });
    await this.events.record(manager, actor, {
      type: 'template.removed',
      subject: { type: 'template', id },
      data: { templateId: id, name, replacedBy, invitations },
    });
  }

  /** Gives open invitations another template; null is the portal's default one. Ended ones never change. */
  private async moveInvitations(
    manager: EntityManager,
    { id: templateId, portalId }: InvitationTemplateEntity,
    to: string | null,
  ): Promise<number> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(InvitationEntity)
      .set({ templateId: to, updatedAt: this.clock.now(), version: () => 'version + 1' })
      .where({ portalId, templateId, status: OPEN })
      .updateEntity(false)
      .execute();
    return affected ?? 0;
  }

  /** Makes a template the portal's default one of its kind, or no longer so; undefined leaves it as it is. */
  private async setDefault(
    manager: EntityManager,
    portal: PortalEntity,
    { id: templateId, kind }: Pick<InvitationTemplateEntity, 'id' | 'kind'>,
    isDefault: boolean | undefined,
  ): Promise<void> {
    const { id } = portal;
    const former = defaultTemplateOf(portal, kind);
    if (isDefault === undefined || isDefault === (former === templateId)) return;
    const edit = withDefaultTemplate(portal, kind, isDefault ? templateId : null);
    await manager.getRepository(PortalEntity).update({ id }, edit);
    if (isDefault && former !== null) await this.touch(manager, { id: former, portalId: id });
  }

  /** Answers about a template that is no longer the default one have changed. */
  private async touch(
    manager: EntityManager,
    where: { readonly id: string; readonly portalId: string },
  ): Promise<void> {
    await manager
      .createQueryBuilder()
      .update(InvitationTemplateEntity)
      .set({ updatedAt: this.clock.now(), version: () => 'version + 1' })
      .where(where)
      .updateEntity(false)
      .execute();
  }
}

function columnsOf({ name, subject, text, html, translations, version }: InvitationTemplateView) {
  return { name, nameKey: nameKey(name), parts: { subject, text, html }, translations, version };
}

function stateOf({ name, subject, text, html, translations, isDefault }: InvitationTemplateView) {
  return { name, subject, text, html, translations, isDefault };
}
