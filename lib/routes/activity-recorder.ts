import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MembershipRow } from '../callers/membership-row.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { Background } from '../database/background.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';

const MINUTE = 60_000;

/** Notes when members were last active, at most once a minute each, off the request's path. */
@Injectable()
export class ActivityRecorder implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ActivityRecorder.name);
  private readonly writing = new Map<string, Promise<void>>();
  private readonly background = new Background();

  /** When members were noted within the last minute, in that order: requests that come together have all read older rows. */
  private readonly noted = new Map<string, number>();

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Notes a request of this member. A time that lies more than a minute ahead, as of a clock that was wrong, is brought
   * back. Never waits and never throws.
   */
  touch({ memberId, portalId, lastActiveAt }: MembershipRow): void {
    const now = this.clock.now();
    const isRecent = [lastActiveAt, this.noted.get(memberId) ?? 0].some((at) => isAround(now, at));
    if (isRecent || this.writing.has(memberId)) return;
    this.forgetAllBut(now);
    this.noted.set(memberId, now);
    const done = this.background
      .run(() => this.write(memberId, portalId, now))
      .finally(() => this.writing.delete(memberId));
    this.writing.set(memberId, done);
  }

  /** Resolves when what was noted until now is written. */
  async idle(): Promise<void> {
    await Promise.all(this.writing.values());
  }

  /** Nest calls it: waits for what is being written. */
  beforeApplicationShutdown(): Promise<void> {
    return this.idle();
  }

  private async write(memberId: string, portalId: string, now: number): Promise<void> {
    try {
      await this.dataSource
        .createQueryBuilder()
        .update(MemberEntity)
        .set({ lastActiveAt: now, idleSince: now })
        .where('id = :memberId AND portalId = :portalId', { memberId, portalId })
        // Another instance may have been first.
        .andWhere('(lastActiveAt <= :before OR lastActiveAt >= :ahead)', {
          before: now - MINUTE,
          ahead: now + MINUTE,
        })
        .execute();
    } catch (error) {
      this.noted.delete(memberId);
      this.logger.warn(`The last activity of member ${memberId} was not written: ${String(error)}`);
    }
  }

  private forgetAllBut(now: number): void {
    for (const [memberId, at] of this.noted) {
      if (isAround(now, at)) return;
      this.noted.delete(memberId);
    }
  }
}

/** Whether a time lies less than a minute before or after another. */
function isAround(now: number, time: number): boolean {
  return Math.abs(now - time) < MINUTE;
}
