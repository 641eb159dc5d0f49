import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { within } from '../events/within.js';
import type { OutageLog } from './outage-log.js';
import type { RedisContact, RedisLink } from './redis-link.js';

/** Milliseconds until a worker whose contact with Redis went wrong for good is replaced. */
const RESTART_AFTER = 1_000;

/** Milliseconds a shutdown waits for jobs; what is left fails in Redis once its lock has run out. */
const DRAIN_LIMIT = 10_000;

/** Works on the jobs of a queue, so many at a time. */
export class JobWorker {
  private worker: Worker | null = null;
  private contact: RedisContact | null = null;
  private active = 0;
  private readonly stopping = new AbortController();

  constructor(
    private readonly name: string,
    private readonly link: RedisLink,
    private readonly concurrency: number,
    private readonly log: OutageLog,
  ) {}

  /** Begins. A job fails, for whoever waits for it, with the message of what `work` throws. */
  start(work: (data: unknown) => Promise<void>): void {
    void this.keepRunning(work);
  }

  /** Takes no further jobs and lets those under way finish, for 10 seconds at most. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { worker } = this;
    if (!worker) return;
    // With a job under way the end of it must still reach Redis.
    if (this.active === 0) this.link.letGo();
    try {
      await within(DRAIN_LIMIT, worker.close());
    } catch (error) {
      this.log.note(error);
      this.link.letGo();
      void worker.disconnect().catch(() => undefined);
    } finally {
      this.contact?.end();
    }
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(work: (data: unknown) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    while (!this.isStopping()) {
      const contact = this.link.forWaiting();
      const worker = this.open(contact, work);
      this.worker = worker;
      this.contact = contact;
      await worker.run().catch((error: unknown) => this.log.note(error));
      if (this.isStopping()) return;
      await worker.close(true).catch((error: unknown) => this.log.note(error));
      contact.end();
      await pause(RESTART_AFTER, undefined, { signal }).catch(() => undefined);
    }
  }

  private open({ options }: RedisContact, work: (data: unknown) => Promise<void>): Worker {
    const perform = async ({ data }: { data: unknown }) => {
      this.active += 1;
      await work(data).finally(() => (this.active -= 1));
    };
    const worker = new Worker(this.name, perform, {
      ...options,
      concurrency: this.concurrency,
      autorun: false,
      // A job whose worker has died fails: whether it is tried again, its sender says.
      maxStalledCount: 0,
    });
    worker.on('error', (error) => this.log.note(error));
    worker.on('active', () => this.log.noteWorking());
    return worker;
  }
}
