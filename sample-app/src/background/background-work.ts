import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { within } from '../time/within.js';

/** How much runs at a time. */
const AT_ONCE = 4;

/** How much may wait; what comes on top is left out, so that a flood takes no memory. */
const WAITING_MOST = 1_000;

/** Milliseconds a shutdown waits for what is there. */
const PATIENCE = 5_000;

interface Job {
  readonly what: string;
  readonly work: () => Promise<void>;
}

/** Work that goes on after the answer to a request, in the order it came. What goes wrong is logged. */
@Injectable()
export class BackgroundWork implements BeforeApplicationShutdown {
  private readonly logger = new Logger(BackgroundWork.name);
  private readonly waiting: Job[] = [];
  private readonly running = new Set<Promise<void>>();

  /** Starts work once the current call has been answered and there is room. */
  start(what: string, work: () => Promise<void>): void {
    if (this.waiting.length === WAITING_MOST) {
      this.logger.warn(`Left out, with ${WAITING_MOST} others waiting: ${what}`);
      return;
    }
    this.waiting.push({ what, work });
    setImmediate(() => this.startNext());
  }

  /** Resolves when nothing is waiting or running. */
  async idle(): Promise<void> {
    while (this.waiting.length + this.running.size > 0) {
      await (this.running.size > 0 ? Promise.race(this.running) : new Promise(setImmediate));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await within(PATIENCE, this.idle()).catch(() =>
      this.logger.warn(`${this.waiting.length + this.running.size} jobs are broken off.`),
    );
  }

  private startNext(): void {
    const job = this.running.size < AT_ONCE ? this.waiting.shift() : undefined;
    if (!job) return;
    const done = job
      .work()
      .catch((error: unknown) => this.logger.error(`Failed: ${job.what}`, error))
      .finally(() => {
        this.running.delete(done);
        this.startNext();
      });
    this.running.add(done);
  }
}
