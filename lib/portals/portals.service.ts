import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { nameKey } from '../domain/members/name-key.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { type PortalRef, portalRef } from '../ports/portal-ref.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { acceptedDomain } from './accepted-domain.js';
import { acceptedTimeZone } from './accepted-time-zone.js';

/** Key of the portal a single-agency host has. */
export const DEFAULT_PORTAL = 'default';

/** Name of the profile that a portal begins with. */
const DEFAULT_PROFILE = 'Default';

/** What a portal is created from. */
export interface NewPortal {
  /** The host's name for it, up to 64 characters; {@link DEFAULT_PORTAL} in a single-agency host. */
  readonly key: string;
  readonly name: string;
  /** Its own domain; on it only this portal's memberships exist. */
  readonly domain?: string | null;
  /** The host's plan name, as the plan policy reads it. */
  readonly plan?: string | null;
  /** Its time zone by its IANA name. @default 'UTC' */
  readonly timeZone?: string;
  /** The language of its letters as a BCP 47 tag. @default null: English */
  readonly locale?: string | null;
}

/** Creates and finds portals, for the host's own code: no HTTP route creates one. */
@Injectable()
export class PortalsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly events: EventRecorder,
  ) {}

  /**
   * The portal with this key, created with its default profile if there is none. Changes nothing of one that exists.
   * Throws `VALIDATION_FAILED` for a domain or a time zone that is none, or a name that nobody can see.
   */
  async ensure(portal: NewPortal): Promise<PortalRef> {
    const found = await this.find(portal.key);
    if (found) return found;
    try {
      return await this.create(portal);
    } catch (error) {
      // Another instance that starts at the same time created it first.
      const created = isUniqueViolation(error) ? await this.find(portal.key) : null;
      if (created) return created;
      throw error;
    }
  }

  /** The portal with this key, or null. */
  async find(key: string): Promise<PortalRef | null> {
    const row = await this.dataSource.getRepository(PortalEntity).findOneBy({ key });
    return row && portalRef(row);
  }

  /** The portal with this id, or null. */
  async findById(id: string): Promise<PortalRef | null> {
    const row = await this.dataSource.getRepository(PortalEntity).findOneBy({ id });
    return row && portalRef(row);
  }

  /** Puts the portal on another plan; it holds for the next request. Throws `NOT_FOUND`. */
  async setPlan(id: string, plan: string | null): Promise<PortalRef> {
    return this.transactions.run(async (manager) => {
      const portals = manager.getRepository(PortalEntity);
      const [before] = await readForUpdate(manager, PortalEntity, { id });
      if (!before) throw new ClienteleError('NOT_FOUND');
      const edit = { plan, updatedAt: this.clock.now(), version: before.version + 1 };
      await portals.update({ id }, edit);
      await this.events.record(manager, hostActor(id), {
        type: 'portal.updated',
        subject: { type: 'portal', id },
        subjectName: before.name,
        data: { change: { before: { plan: before.plan }, after: { plan } } },
      });
      return portalRef({ ...before, ...edit });
    });
  }

  private create(given: NewPortal): Promise<PortalRef> {
    const now = this.clock.now();
    return this.transactions.run(async (manager) => {
      const portal = newPortal(given, now);
      const profile = defaultProfile(portal.id, now);
      await manager.getRepository(PortalEntity).insert(portal);
      await manager.getRepository(ProfileEntity).insert(profile);
      await manager
        .getRepository(PortalEntity)
        .update({ id: portal.id }, { defaultProfileId: profile.id });
      return portalRef(portal);
    });
  }
}

function newPortal({ key, name, domain, plan, timeZone, locale }: NewPortal, now: number) {
  return {
    id: newId(),
    key,
    name: givenName(name),
    plan: plan ?? null,
    domain: typeof domain === 'string' ? acceptedDomain(domain) : null,
    logo: null,
    colors: {},
    timeZone: acceptedTimeZone(timeZone),
    locale: keptLocale(locale ?? null),
    defaultProfileId: null,
    defaultTemplateId: null,
    letterTemplates: {},
    staffMayView: 0,
    allowedDomains: null,
    staffDomains: null,
    ...newStamps(now),
  };
}

function defaultProfile(portalId: string, now: number) {
  return {
    id: newId(),
    portalId,
    name: DEFAULT_PROFILE,
    nameKey: nameKey(DEFAULT_PROFILE),
    permissions: {},
    ...newStamps(now),
  };
}

function newStamps(now: number) {
  return { createdAt: now, updatedAt: now, version: 1 };
}
