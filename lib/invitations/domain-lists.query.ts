import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Audience } from '../callers/audience.js';
import { asOfNow } from '../database/as-of-now.js';
import type { DomainLists } from '../domain/members/allowed-domains.js';
import { ClientEntity } from '../schema/client.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

/** Reads the lists of domains that count for addresses, where no other statement brings them along. */
@Injectable()
export class DomainListsQuery {
  /** Those of one audience. */
  async of(manager: EntityManager, { portalId, clientId }: Audience): Promise<DomainLists> {
    const now = asOfNow(manager);
    const portal = await manager
      .getRepository(PortalEntity)
      .findOne({ where: { id: portalId }, ...now });
    const client =
      clientId === null
        ? null
        : await manager
            .getRepository(ClientEntity)
            .findOne({ where: { id: clientId, portalId }, ...now });
    return {
      portal: (clientId === null ? portal?.staffDomains : portal?.allowedDomains) ?? null,
      client: client?.allowedDomains ?? null,
    };
  }
}
