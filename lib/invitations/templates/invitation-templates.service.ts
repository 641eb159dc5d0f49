import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../../access/acting-loader.js';
import { assertStaff } from '../../access/assert-staff.js';
import type { Actor } from '../../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import { assertVersion } from '../../database/assert-version.js';
import { isId } from '../../database/ids.js';
import { type Page, readPage } from '../../database/keyset.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { PortalChanger } from '../../portals/portal-changer.js';
import { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import { PortalEntity } from '../../schema/portal.entity.js';
import { UNIQUE_KEYS } from '../../schema/unique-keys.js';
import type { FilledTemplate } from './template-engine.js';
import { TemplateEngineLoader } from './template-engine-loader.js';
import { templateForUpdate } from './template-for-update.js';
import type {
  InvitationTemplateListRequest,
  NewInvitationTemplate,
  PreviewInvitationTemplate,
  RemoveInvitationTemplate,
  UpdateInvitationTemplate,
} from './template-inputs.js';
import { TemplatePreviewer } from './template-previewer.js';
import { TemplateWriter } from './template-writer.js';
import { type InvitationTemplateView, templateView } from './template.view.js';

/** Stands for the module's own text of invitations, in place of a template's id. */
const BUILT_IN = 'built-in';

/** A portal's own texts of invitation mails. Staff read them, staff admins change them. */
@Injectable()
export class InvitationTemplatesService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly portals: PortalChanger,
    private readonly actors: ActingLoader,
    private readonly writer: TemplateWriter,
    private readonly previewer: TemplatePreviewer,
    private readonly engines: TemplateEngineLoader,
  ) {}

  /** A page of the portal's templates, by name. Throws `STAFF_ONLY`. */
  async list(
    actor: Actor,
    { kind, cursor, limit = 50 }: InvitationTemplateListRequest = {},
  ): Promise<Page<InvitationTemplateView>> {
    await this.assertReader(actor);
    const { portalId } = actor;
    const query = this.dataSource
      .createQueryBuilder(InvitationTemplateEntity, 't')
      .where('t.portalId = :portalId', { portalId });
    if (kind !== undefined) query.andWhere('t.kind = :kind', { kind });
    const request = {
      list: { name: 'invitation-templates', filter: { portalId, kind } },
      column: 'nameKey',
      descending: false,
      cursor: cursor ?? null,
      limit,
    } as const;
    const { rows, nextCursor } = await readPage(query, request);
    const portal = await this.portal(portalId);
    return { items: rows.map((row) => templateView(row, portal)), nextCursor };
  }

  /** One template. Throws `NOT_FOUND` or `STAFF_ONLY`. */
  async get(actor: Actor, id: string): Promise<InvitationTemplateView> {
    await this.assertReader(actor);
    return templateView(await this.byId(actor, id), await this.portal(actor.portalId));
  }

  /**
   * The template's mail with the values that are asked for and else samples, in its own language or another, and a link that opens nothing; with the id `built-in`
   * that of invitations without a template. Throws `NOT_FOUND` or `STAFF_ONLY`.
   */
  async preview(
    actor: Actor,
    id: string,
    asked: PreviewInvitationTemplate = {},
  ): Promise<FilledTemplate> {
    await this.assertReader(actor);
    const template = id === BUILT_IN ? null : await this.byId(actor, id);
    return this.previewer.preview(template, await this.portal(actor.portalId), asked);
  }

  /**
   * Makes a template. Throws `STAFF_ONLY`, `ROLE_REQUIRED`, `TEMPLATE_INVALID`, `TEMPLATE_WITHOUT_LINK` or
   * `DUPLICATE_NAME`.
   */
  async create(
    actor: Actor,
    input: NewInvitationTemplate,
    joined?: EntityManager,
  ): Promise<InvitationTemplateView> {
    const engine = await this.engines.load();
    return this.change(actor, joined, (manager, portal) =>
      this.writer.create(manager, actor, { portal, engine }, input),
    );
  }

  /**
   * Changes a template, for mails that are not written yet. Throws `NOT_FOUND`, `STALE_VERSION` and what
   * `create` throws.
   */
  async update(
    actor: Actor,
    id: string,
    input: UpdateInvitationTemplate,
    joined?: EntityManager,
  ): Promise<InvitationTemplateView> {
    const engine = await this.engines.load();
    return this.change(actor, joined, async (manager, portal) => {
      const template = await templateForUpdate(manager, { id, portalId: portal.id });
      assertVersion(input.version, template);
      return this.writer.update(manager, actor, { portal, template, engine }, input);
    });
  }

  /**
   * Removes a template. Open invitations that name it have the one in `replaceWith` from then on, or the portal's
   * default one. Throws `TEMPLATE_IN_USE` for the default one without `replaceWith`, `NOT_FOUND` and what `create`
   * throws.
   */
  remove(
    actor: Actor,
    id: string,
    { replaceWith }: RemoveInvitationTemplate = {},
    joined?: EntityManager,
  ): Promise<void> {
    return this.change(actor, joined, async (manager, portal) => {
      const portalId = portal.id;
      const template = await templateForUpdate(manager, { id, portalId });
      const { kind } = template;
      const heir =
        replaceWith === undefined || replaceWith === id
          ? null
          : await templateForUpdate(manager, { id: replaceWith, portalId, kind }, 'replaceWith');
      await this.writer.remove(manager, actor, { portal, template }, heir);
    });
  }

  private change<T>(
    actor: Actor,
    joined: EntityManager | undefined,
    work: (manager: EntityManager, portal: PortalEntity) => Promise<T>,
  ): Promise<T> {
    const taken = [UNIQUE_KEYS.templateName, 'DUPLICATE_NAME'] as const;
    return this.portals.change({ actor, work, taken }, joined);
  }

  private async byId({ portalId }: Actor, id: string): Promise<InvitationTemplateEntity> {
    const rows = this.dataSource.getRepository(InvitationTemplateEntity);
    const template = isId(id) ? await rows.findOneBy({ id, portalId }) : null;
    if (!template) throw new ClienteleError('NOT_FOUND');
    return template;
  }

  private async assertReader(actor: Actor): Promise<void> {
    assertStaff(await this.actors.reading(actor));
  }

  private portal(id: string): Promise<PortalEntity> {
    return this.dataSource.getRepository(PortalEntity).findOneByOrFail({ id });
  }
}
