import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaffAdmin } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager, ownManager } from '../database/own-manager.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { portalRef } from '../ports/portal-ref.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { PortalReader } from './portal-reader.js';

/** Keeps portals to domains that the host vouches for. */
@Injectable()
export class PortalDomains {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PORTAL_RESOLVER) private readonly resolver: PortalResolver,
    private readonly actors: ActingLoader,
    private readonly reader: PortalReader,
  ) {}

  /**
   * Asks the host about a domain that is to be the portal's, so it runs before the transaction, and only for who may change it
   * at all. Throws `DOMAIN_NOT_VERIFIED`.
   */
  async assertVerified(
    actor: Actor,
    domain: string | null | undefined,
    joined?: EntityManager,
  ): Promise<void> {
    if (domain === undefined || domain === null || actor.kind === 'host') return;
    const manager = ownManager(this.dataSource, joined);
    assertStaffAdmin(await this.actors.load(actor, manager));
    const portal = await this.reader.row(manager, actor);
    if (portal.domain === domain) return;
    const transaction = joinedManager(this.dataSource, joined);
    if (await this.resolver.ownsDomain(portalRef(portal), domain, transaction)) return;
    throw new ClienteleError('DOMAIN_NOT_VERIFIED', { details: { domain } });
  }
}
