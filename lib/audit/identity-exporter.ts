import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import { ownManager } from '../database/own-manager.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';
import { exportedEvents } from './exported-events.js';
import { type ExportedIdentity, IDENTITY_EXPORT_FORMAT } from './exported-identity.view.js';
import { exportedImportRows, exportedImports } from './exported-imports.js';
import { exportedMemberships } from './exported-memberships.js';
import { exportedDeliveries, exportedJoinLinks, exportedLetters } from './exported-letters.js';
import {
  exportedClients,
  exportedExports,
  exportedInvitations,
  exportedRequests,
  exportedViews,
} from './exported-rows.js';
import { type FoundPerson, PersonFinder } from './person-finder.js';

/** Shows all that is held of a person: whatever `IdentityEraser` takes out, or waits for the host to remove. */
@Injectable()
export class IdentityExporter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly finder: PersonFinder,
  ) {}

  /** See `AuditService.exportIdentity`. */
  async export(identityId: string, joined?: EntityManager): Promise<ExportedIdentity> {
    const manager = ownManager(this.dataSource, joined);
    const person = await this.finder.find(manager, identityId);
    const now = this.clock.now();
    const { present, past } = await exportedMemberships(manager, person);
    // One after another: they may share the one connection of a transaction.
    return {
      format: IDENTITY_EXPORT_FORMAT,
      exportedAt: isoTime(now),
      identityId,
      account: account(person),
      unverified: await this.unverified(manager, identityId),
      memberships: present,
      pastMemberships: past,
      invitations: await exportedInvitations(manager, person, now),
      letters: await exportedLetters(manager, person),
      deliveries: await exportedDeliveries(manager, person),
      joinLinks: await exportedJoinLinks(manager, person),
      requests: await exportedRequests(manager, person),
      views: await exportedViews(manager, person),
      exports: await exportedExports(manager, person),
      imports: await exportedImports(manager, person),
      importRows: await exportedImportRows(manager, person),
      clients: await exportedClients(manager, person),
      events: await exportedEvents(manager, person),
    };
  }

  private async unverified(
    manager: EntityManager,
    identityId: string,
  ): Promise<ExportedIdentity['unverified']> {
    const row = await manager.getRepository(UnverifiedIdentityEntity).findOneBy({ identityId });
    return row && { portalId: row.portalId, createdAt: isoTime(row.createdAt) };
  }
}

/** A host's store may answer with more than the port asks for, such as a hash. */
function account({ account: known }: FoundPerson): ExportedIdentity['account'] {
  return known && { id: known.id, email: known.email, name: known.name };
}
