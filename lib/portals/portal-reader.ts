import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { planSet } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { PortalEntity } from '../schema/portal.entity.js';
import {
  type PortalBranding,
  portalBranding,
  portalSettings,
  type PortalView,
} from './portal.view.js';
import { DEFAULT_PORTAL } from './portals.service.js';

/** Reads portals, as their staff see them and as everybody does. */
@Injectable()
export class PortalReader {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(PLAN_POLICY) private readonly plans: PlanPolicy,
    private readonly actors: ActingLoader,
  ) {}

  /** See `PortalSettingsService.get`. */
  async get(actor: Actor): Promise<PortalView> {
    assertStaff(await this.actors.reading(actor));
    return this.view(await this.row(this.dataSource.manager, actor));
  }

  /** See `PortalSettingsService.branding`. */
  async branding(domain: string | null): Promise<PortalBranding> {
    const portals = await this.dataSource
      .getRepository(PortalEntity)
      .find({ where: [{ key: DEFAULT_PORTAL }, ...(domain === null ? [] : [{ domain }])] });
    const own = portals.find((portal) => portal.domain !== null && portal.domain === domain);
    const portal = own ?? portals.find(({ key }) => key === DEFAULT_PORTAL);
    if (!portal) throw new ClienteleError('NOT_FOUND');
    return portalBranding(portal);
  }

  /** What answers show of a portal's row to its staff. */
  view(portal: PortalEntity): PortalView {
    const { id, key, plan, version } = portal;
    const ref = portalRef(portal);
    const { permissions } = this.settings;
    const included = planSet(permissions, this.plans.excludedKeys(ref));
    return {
      id,
      key,
      plan,
      mayCustomize: this.plans.mayCustomize(ref),
      excludedKeys: permissions.keys.filter((_, index) => !included.has(index)),
      ...portalSettings(portal),
      version,
    };
  }

  /** The row of the actor's portal. */
  row(manager: EntityManager, { portalId: id }: Actor): Promise<PortalEntity> {
    return manager.getRepository(PortalEntity).findOneByOrFail({ id });
  }
}
