import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Audience } from '../callers/audience.js';
import { asOfNow } from '../database/as-of-now.js';
import type { AllowedDomains, DomainLists } from '../domain/members/allowed-domains.js';
import { ClientEntity } from '../schema/client.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { readJson } from '../schema/read-json.js';

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

  /** Those of all audiences of a portal that are asked about, null for its staff, in one statement. */
  async ofMany(
    manager: EntityManager,
    portalId: string,
    clientIds: readonly (string | null)[],
  ): Promise<(clientId: string | null) => DomainLists> {
    const ids = [...new Set(clientIds.flatMap((id) => id ?? []))];
    const query = manager
      .createQueryBuilder(PortalEntity, 'p')
      // No client has this id: a list of ids must have one.
      .leftJoin(ClientEntity, 'c', 'c.portalId = p.id AND c.id IN (:...ids)', {
        ids: ids.length > 0 ? ids : [''],
      })
      .where('p.id = :portalId', { portalId })
      .select('p.allowedDomains', 'allowedDomains')
      .addSelect('p.staffDomains', 'staffDomains')
      .addSelect('c.id', 'clientId')
      .addSelect('c.allowedDomains', 'clientDomains');
    const { lock } = asOfNow(manager);
    if (lock) query.setLock(lock.mode);
    return listsIn(await query.getRawMany<ListsRow>());
  }
}

interface ListsRow {
  readonly allowedDomains: unknown;
  readonly staffDomains: unknown;
  readonly clientId: string | null;
  readonly clientDomains: unknown;
}

function listsIn(rows: readonly ListsRow[]): (clientId: string | null) => DomainLists {
  const staff = readJson<AllowedDomains>(rows[0]?.staffDomains ?? null);
  const portal = readJson<AllowedDomains>(rows[0]?.allowedDomains ?? null);
  const ofClients = new Map(
    rows.map(({ clientId, clientDomains }) => [
      clientId,
      readJson<AllowedDomains>(clientDomains ?? null),
    ]),
  );
  return (clientId) =>
    clientId === null
      ? { portal: staff, client: null }
      : { portal, client: ofClients.get(clientId) ?? null };
}
