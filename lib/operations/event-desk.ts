import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { EventReplayer } from '../audit/event-replayer.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import type { DeliveryStatus } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

/** Which events to list. */
export interface EventsRequest {
  /** The key of one portal; left out, every portal. */
  readonly portal?: string | undefined;
  readonly status: Exclude<DeliveryStatus, 'delivered'>;
  readonly type?: ClienteleEventType | undefined;
  /** How many at most. */
  readonly limit: number;
}

/** An event as the command shows it: nothing of its data, which tells of people. */
export interface ListedEvent {
  readonly id: string;
  /** The portal's key. */
  readonly portal: string;
  readonly type: ClienteleEventType;
  /** ISO 8601. */
  readonly occurredAt: string;
  readonly subject: string;
  readonly attempts: number;
}

/** Which parked events to deliver again. */
export interface ReplayOrder {
  /** The key of one portal; left out, every portal. */
  readonly portal?: string | undefined;
  /** One event. */
  readonly id?: string | undefined;
  readonly type?: ClienteleEventType | undefined;
  /** In epoch milliseconds, like `until`. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** Lists and replays undelivered events for the command. */
@Injectable()
export class EventDesk {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly replayer: EventReplayer,
  ) {}

  async list({ portal, status, type, limit }: EventsRequest): Promise<ListedEvent[] | null> {
    const portals = await this.portals(portal);
    if (!portals) return null;
    const ids = [...portals.keys()];
    const rows = await this.dataSource.getRepository(EventEntity).find({
      where: { portalId: In(ids), status, ...(type !== undefined && { type }) },
      order: { occurredAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map((row) => ({
      id: row.id,
      portal: portals.get(row.portalId) ?? '',
      type: row.type,
      occurredAt: isoTime(row.occurredAt),
      subject: `${row.subjectType} ${row.subjectId}`,
      attempts: row.attempts,
    }));
  }

  async replay({ portal, id, ...filter }: ReplayOrder): Promise<number | null> {
    const portals = await this.portals(portal);
    if (!portals) return null;
    if (id !== undefined) return this.replayOne(id, portals);
    let replayed = 0;
    for (const portalId of portals.keys()) {
      for (let more = true; more;) {
        const view = await this.replayer.all({ portalId, ...filter });
        replayed += view.count;
        more = view.more && view.count > 0;
      }
    }
    return replayed;
  }

  /** Throws `NOT_FOUND` for an event of another portal, too. */
  private async replayOne(id: string, portals: ReadonlyMap<string, string>): Promise<number> {
    const row = await this.dataSource.getRepository(EventEntity).findOneBy({ id });
    const portalId = row && portals.has(row.portalId) ? row.portalId : '';
    await this.replayer.one({ id, portalId });
    return 1;
  }

  /** The keys of the portals, by their ids. */
  private async portals(key: string | undefined): Promise<Map<string, string> | null> {
    const where = key === undefined ? {} : { key };
    const rows = await this.dataSource.getRepository(PortalEntity).findBy(where);
    if (key !== undefined && rows.length === 0) return null;
    return new Map(rows.map((row) => [row.id, row.key]));
  }
}
