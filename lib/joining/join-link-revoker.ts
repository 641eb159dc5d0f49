import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { ClientChanger } from '../clients/client-changer.js';
import { isId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { joinLinkEventData } from './join-link-event-data.js';

/** Ends join links. */
@Injectable()
export class JoinLinkRevoker {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly clients: ClientChanger,
    private readonly events: EventRecorder,
  ) {}

  /** See `JoinLinksService.revoke`. */
  revoke(actor: Actor, clientId: string, id: string, joined?: EntityManager): Promise<void> {
    const work = async (
      manager: EntityManager,
      { portalId, name }: ClientEntity,
    ): Promise<void> => {
      const [link] = isId(id)
        ? await readForUpdate(manager, JoinLinkEntity, { id, clientId, portalId })
        : [];
      if (!link) throw new ClienteleError('NOT_FOUND');
      if (link.revokedAt > 0) return;
      const revokedAt = this.clock.now();
      await manager.getRepository(JoinLinkEntity).update({ id, portalId }, { revokedAt });
      await this.events.record(manager, actor, {
        type: 'join_link.revoked',
        subject: { type: 'client', id: clientId },
        subjectName: name,
        data: joinLinkEventData(link),
      });
    };
    return this.clients.change({ actor, id: clientId, work }, joined);
  }
}
