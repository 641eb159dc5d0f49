import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff, assertStaffAdmin } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { assertVersion } from '../database/assert-version.js';
import { joinedManager, ownManager } from '../database/own-manager.js';
import type { Change } from '../domain/events/clientele-events.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { changedFields, type Wanted } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { acceptedEmailDomains } from '../schema/accepted-email-domains.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { UNIQUE_KEYS } from '../schema/unique-keys.js';
import { acceptedDomain } from './accepted-domain.js';
import { acceptedTimeZone } from './accepted-time-zone.js';
import { PortalChanger } from './portal-changer.js';
import {
  type PortalBranding,
  portalBranding,
  type PortalSettings,
  portalSettings,
  type PortalView,
  portalView,
} from './portal.view.js';
import { DEFAULT_PORTAL } from './portals.service.js';

/** What of a portal its staff admins can change; null clears. */
export interface UpdatePortal {
  readonly name?: string | undefined;
  readonly logo?: string | null | undefined;
  /** In place of all colours before. */
  readonly colors?: Readonly<Record<string, string>> | null | undefined;
  /** Its own domain, which the `PortalResolver` port must vouch for. */
  readonly domain?: string | null | undefined;
  /** Its time zone by its IANA name: days on which access ends are over when they are there. */
  readonly timeZone?: string | undefined;
  /** The language of its letters as a BCP 47 tag; null: English. */
  readonly locale?: string | null | undefined;
  /** Whether staff who are no admins may look as client users. */
  readonly staffMayView?: boolean | undefined;
  /** The domains that emails of its clients' users may have; null allows any. Who is there already stays. */
  readonly allowedDomains?: readonly string[] | null | undefined;
  /** The domains that emails of its staff may have; null allows any. Who is there already stays. */
  readonly staffDomains?: readonly string[] | null | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** The settings of a portal, and how it looks. Staff read them, staff admins change them. */
@Injectable()
export class PortalSettingsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PORTAL_RESOLVER) private readonly resolver: PortalResolver,
    private readonly portals: PortalChanger,
    private readonly actors: ActingLoader,
    private readonly events: EventRecorder,
  ) {}

  /** The actor's portal. Throws `STAFF_ONLY`. */
  async get(actor: Actor): Promise<PortalView> {
    assertStaff(await this.actors.reading(actor));
    return portalView(await this.row(this.dataSource.manager, actor));
  }

  /** The branding of the portal that owns this domain, else the default portal's. Throws `NOT_FOUND` when there is neither. */
  async branding(domain: string | null): Promise<PortalBranding> {
    const portals = await this.dataSource
      .getRepository(PortalEntity)
      .find({ where: [{ key: DEFAULT_PORTAL }, ...(domain === null ? [] : [{ domain }])] });
    const own = portals.find((portal) => portal.domain !== null && portal.domain === domain);
    const portal = own ?? portals.find(({ key }) => key === DEFAULT_PORTAL);
    if (!portal) throw new ClienteleError('NOT_FOUND');
    return portalBranding(portal);
  }

  /**
   * Changes the actor's portal. Throws `STAFF_ONLY`, `ROLE_REQUIRED`, `STALE_VERSION`, `VALIDATION_FAILED`,
   * `DOMAIN_NOT_VERIFIED` or `DOMAIN_TAKEN`.
   */
  async update(
    actor: Actor,
    { version, ...change }: UpdatePortal,
    joined?: EntityManager,
  ): Promise<PortalView> {
    const wanted = wantedSettings(change);
    await this.assertVerified(actor, wanted.domain, joined);
    const work = async (manager: EntityManager, portal: PortalEntity): Promise<PortalView> => {
      assertVersion(version, portal);
      const changed = changedFields(portalSettings(portal), wanted);
      return changed ? this.write(manager, actor, portal, changed) : portalView(portal);
    };
    const taken = [UNIQUE_KEYS.portalDomain, 'DOMAIN_TAKEN'] as const;
    return this.portals.change({ actor, work, taken }, joined);
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    portal: PortalEntity,
    change: Change<Partial<PortalSettings>>,
  ): Promise<PortalView> {
    const { id } = portal;
    const { staffMayView, ...branding } = change.after;
    const edit = {
      ...branding,
      ...(staffMayView !== undefined && { staffMayView: staffMayView ? 1 : 0 }),
      updatedAt: this.clock.now(),
      version: portal.version + 1,
    };
    await manager.getRepository(PortalEntity).update({ id }, edit);
    await this.events.record(manager, actor, {
      type: 'portal.updated',
      subject: { type: 'portal', id },
      subjectName: change.after.name ?? portal.name,
      data: { change },
    });
    return portalView({ ...portal, ...edit });
  }

  /** Asks the host, so it runs before the transaction, and only for who may change the domain at all. */
  private async assertVerified(
    actor: Actor,
    domain: string | null | undefined,
    joined?: EntityManager,
  ): Promise<void> {
    if (domain === undefined || domain === null || actor.kind === 'host') return;
    const manager = ownManager(this.dataSource, joined);
    assertStaffAdmin(await this.actors.load(actor, manager));
    const portal = await this.row(manager, actor);
    if (portal.domain === domain) return;
    const transaction = joinedManager(this.dataSource, joined);
    if (await this.resolver.ownsDomain(portalRef(portal), domain, transaction)) return;
    throw new ClienteleError('DOMAIN_NOT_VERIFIED', { details: { domain } });
  }

  private row(manager: EntityManager, { portalId: id }: Actor): Promise<PortalEntity> {
    return manager.getRepository(PortalEntity).findOneByOrFail({ id });
  }
}

function wantedSettings({
  name,
  logo,
  colors,
  domain,
  timeZone,
  locale,
  staffMayView,
  allowedDomains,
  staffDomains,
}: UpdatePortal): Wanted<PortalSettings> {
  return {
    name: name === undefined ? undefined : givenName(name),
    logo,
    colors: colors === null ? {} : colors,
    domain: typeof domain === 'string' ? acceptedDomain(domain) : domain,
    timeZone: timeZone === undefined ? undefined : acceptedTimeZone(timeZone),
    locale: keptLocale(locale),
    staffMayView,
    allowedDomains: allowedDomains && acceptedEmailDomains('allowedDomains', allowedDomains),
    staffDomains: staffDomains && acceptedEmailDomains('staffDomains', staffDomains),
  };
}
