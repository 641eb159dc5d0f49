import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { assertVersion } from '../database/assert-version.js';
import type { Change } from '../domain/events/clientele-events.js';
import { changedFields, type Wanted } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { acceptedEmailDomains } from '../schema/accepted-email-domains.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { UNIQUE_KEYS } from '../schema/unique-keys.js';
import { acceptedDomain } from './accepted-domain.js';
import { acceptedTimeZone } from './accepted-time-zone.js';
import { PortalChanger } from './portal-changer.js';
import { PortalDomains } from './portal-domains.js';
import { PortalReader } from './portal-reader.js';
import {
  type PortalBranding,
  type PortalSettings,
  portalSettings,
  type PortalView,
} from './portal.view.js';

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
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reader: PortalReader,
    private readonly domains: PortalDomains,
    private readonly portals: PortalChanger,
    private readonly events: EventRecorder,
  ) {}

  /** The actor's portal. Throws `STAFF_ONLY`. */
  get(actor: Actor): Promise<PortalView> {
    return this.reader.get(actor);
  }

  /** The branding of the portal that owns this domain, else the default portal's. Throws `NOT_FOUND` when there is neither. */
  branding(domain: string | null): Promise<PortalBranding> {
    return this.reader.branding(domain);
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
    await this.domains.assertVerified(actor, wanted.domain, joined);
    const work = async (manager: EntityManager, portal: PortalEntity): Promise<PortalView> => {
      assertVersion(version, portal);
      const changed = changedFields(portalSettings(portal), wanted);
      return changed ? this.write(manager, actor, portal, changed) : this.reader.view(portal);
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
    return this.reader.view({ ...portal, ...edit });
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
