import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { In, LessThan, type DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { DELIVERED } from '../domain/events/delivery-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EventDeliveryEntity } from '../schema/event-delivery.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { readNumber } from '../schema/read-number.js';
import { MemberTraces } from './member-traces.js';

const HOUR = 3_600_000;

/** How far the module's clock may be from the database's: further, and it says nothing about what is too old. */
const MOST_APART = 24 * HOUR;

/** How many events are deleted at a time. */
const BATCH = 500;

/**
 * Deletes events that are older than `events.keepFor`, at start and every hour, and forgets members whom nothing tells of
 * any more. What is undelivered stays, and so does everything while the module's clock and the database's are more than a
 * day apart.
 */
@Injectable()
export class EventRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventRetention.name);
  private readonly options: ClienteleSettings['events'];
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private hasWarned = false;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly traces: MemberTraces,
  ) {
    this.options = events;
  }

  /** Nest calls it: prunes now and every hour, where `events.keepFor` says how far. */
  onApplicationBootstrap(): void {
    if (this.options.keepFor === null || !this.options.relay) return;
    this.timer = setInterval(() => this.start(), HOUR).unref();
    this.start();
  }

  /** Nest calls it: waits for the batch under way. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /**
   * Deletes what is too old by now, in small batches; answers how many events that were. None while the module's clock
   * and the database's are more than a day apart: one of them is wrong, and what is deleted is gone.
   */
  async prune(): Promise<number> {
    if (this.options.keepFor === null) return 0;
    const now = this.clock.now();
    if (!(await this.isTrusted(now))) return 0;
    const before = now - this.options.keepFor;
    const portals = await this.dataSource
      .getRepository(PortalEntity)
      .find({ select: { id: true } });
    let deleted = 0;
    for (const { id } of portals) deleted += await this.pruneOf(id, before);
    return deleted;
  }

  private async isTrusted(now: number): Promise<boolean> {
    const sql = `SELECT ${databaseNow(this.dataSource)} AS now`;
    const [row] = await this.dataSource.query<{ now: unknown }[]>(sql);
    const apart = now - readNumber(row?.now);
    const isTrusted = Math.abs(apart) <= MOST_APART;
    if (!isTrusted && !this.hasWarned) this.warn(apart);
    this.hasWarned = !isTrusted;
    return isTrusted;
  }

  private warn(apart: number): void {
    const hours = Math.round(Math.abs(apart) / HOUR);
    const where = apart > 0 ? 'ahead of' : 'behind';
    this.logger.warn(
      `No old events are deleted: the clock of this process is ${hours} hours ${where} the database's.`,
    );
  }

  private async pruneOf(portalId: string, before: number): Promise<number> {
    const events = this.dataSource.getRepository(EventEntity);
    const deliveries = this.dataSource.getRepository(EventDeliveryEntity);
    for (let deleted = 0; ;) {
      const old = await events.find({
        select: { id: true, type: true, subjectType: true, subjectId: true },
        where: { portalId, status: DELIVERED, occurredAt: LessThan(before) },
        order: { occurredAt: 'ASC', id: 'ASC' },
        take: BATCH,
      });
      if (old.length === 0) return deleted;
      const ids = old.map(({ id }) => id);
      await deliveries.delete({ portalId, eventId: In(ids) });
      await events.delete({ portalId, id: In(ids) });
      await this.traces.forget(portalId, old);
      deleted += old.length;
    }
  }

  private start(): void {
    this.running = this.prune().then(
      (deleted) => {
        if (deleted > 0) this.logger.log(`${deleted} old events were deleted.`);
      },
      (error: unknown) => this.logger.error('Old events could not be deleted.', error),
    );
  }
}
