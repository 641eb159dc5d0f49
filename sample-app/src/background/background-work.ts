import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';

/** Work that goes on after the answer to a request. What goes wrong is logged. */
@Injectable()
export class BackgroundWork implements BeforeApplicationShutdown {
  private readonly logger = new Logger(BackgroundWork.name);
  private readonly running = new Set<Promise<void>>();

  /** Starts work once the current call has been answered. */
  start(what: string, work: () => Promise<void>): void {
    const done = new Promise<void>((resolve) => setImmediate(resolve))
      .then(work)
      .catch((error: unknown) => this.logger.error(`Failed: ${what}`, error))
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }

  /** Resolves when everything started until now has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.running);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.idle();
  }
}
