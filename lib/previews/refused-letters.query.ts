import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { type AllowedDomains, refusingList } from '../domain/members/allowed-domains.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { readJson } from '../schema/read-json.js';
import type { PreviewSubject } from './preview-subject.js';

/** Reads the open invitations whose addresses are not allowed, in the state that a transaction sees. */
@Injectable()
export class RefusedLettersQuery {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The ids of those of a client, which alone among the subjects of previews has a list; of any other subject none. */
  async of(
    manager: EntityManager,
    portalId: string,
    subject: PreviewSubject,
  ): Promise<ReadonlySet<string>> {
    if (!('clientId' in subject)) return new Set();
    const { clientId } = subject;
    const lists = await this.lists(manager, portalId, clientId);
    if (lists.portal === null && lists.client === null) return new Set();
    const letters = await manager
      .createQueryBuilder(InvitationEntity, 'i')
      .select('i.id', 'id')
      .addSelect('i.email', 'email')
      .where('i.portalId = :portalId AND i.clientId = :clientId', { portalId, clientId })
      .andWhere('i.status = :open AND i.expiresAt > :now', { open: OPEN, now: this.clock.now() })
      .getRawMany<{ id: string; email: string }>();
    const refused = letters.filter(({ email }) => refusingList(email, lists) !== null);
    return new Set(refused.map(({ id }) => id));
  }

  private async lists(manager: EntityManager, portalId: string, clientId: string) {
    const raw = await manager
      .createQueryBuilder(ClientEntity, 'c')
      .innerJoin(PortalEntity, 'p', 'p.id = c.portalId')
      .select('p.allowedDomains', 'portal')
      .addSelect('c.allowedDomains', 'client')
      .where('c.id = :clientId AND c.portalId = :portalId', { clientId, portalId })
      .getRawOne<{ portal: unknown; client: unknown }>();
    return {
      portal: readJson<AllowedDomains>(raw?.portal ?? null),
      client: readJson<AllowedDomains>(raw?.client ?? null),
    };
  }
}
