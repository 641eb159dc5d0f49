import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRelay } from '../events/event-relay.js';
import { type ParkedFilter, ParkedEvents } from '../events/parked-events.js';
import { EventEntity } from '../schema/event.entity.js';
import type { ReplayView } from './audit-item.view.js';

/** Has parked events delivered again, at once. Whoever may have that done is asked before. */
@Injectable()
export class EventReplayer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly parked: ParkedEvents,
    private readonly relay: EventRelay,
  ) {}

  /** One event, as it is then. Throws `NOT_FOUND` or `EVENT_NOT_FAILED`. */
  async one(which: { readonly id: string; readonly portalId: string }): Promise<EventEntity> {
    if (!isId(which.id)) throw new ClienteleError('NOT_FOUND');
    const isReplayed = await this.parked.replay(which);
    const row = await this.dataSource.getRepository(EventEntity).findOneBy(which);
    if (!row) throw new ClienteleError('NOT_FOUND');
    if (!isReplayed)
      throw new ClienteleError('EVENT_NOT_FAILED', { details: { status: row.status } });
    this.relay.wake();
    return row;
  }

  /** All that the filter lets through, 5,000 at most. */
  async all(filter: ParkedFilter): Promise<ReplayView> {
    const view = await this.parked.replayAll(filter);
    this.relay.wake();
    return view;
  }
}
