import { setTimeout as pause } from 'node:timers/promises';
import { QueueEvents } from 'bullmq';
import type { JobOutcome, JobProducer } from './job-producer.js';
import type { OutageLog } from './outage-log.js';
import type { RedisContact, RedisLink } from './redis-link.js';

/** Milliseconds until the first look at a job; each later one is after twice as long. */
const FIRST_LOOK = 100;

/** Milliseconds between two looks at most. */
const LONGEST_PAUSE = 5_000;

/** Tells how jobs end: by Redis's word, and by a look at the job from time to time, for that word can be missed. */
export class JobOutcomes {
  private readonly told = new Map<string, (outcome: JobOutcome) => void>();
  private events: QueueEvents | null = null;
  private contact: RedisContact | null = null;
  private isClosed = false;

  constructor(
    private readonly name: string,
    private readonly link: RedisLink,
    private readonly producer: JobProducer,
    private readonly log: OutageLog,
  ) {}

  /** Begins to listen, so that the first jobs' ends are not missed. */
  open(): void {
    if (this.events || this.isClosed) return;
    const contact = this.link.forWaiting();
    const events = new QueueEvents(this.name, { ...contact.options, autorun: false });
    events.on('error', (error) => this.log.note(error));
    events.on('completed', ({ jobId }) => this.tell(jobId, { failure: null }));
    events.on('failed', ({ jobId, failedReason }) => this.tell(jobId, { failure: failedReason }));
    this.events = events;
    this.contact = contact;
    // One whose first contact went wrong never recovers.
    events.run().catch((error: unknown) => {
      this.log.note(error);
      if (this.events === events) this.events = null;
      events
        .close()
        .catch((failure: unknown) => this.log.note(failure))
        .finally(() => contact.end());
    });
  }

  /**
   * Begins the job and says how it ended. Rejects when the signal is given before that; give it afterwards in any case,
   * for it ends the looks at the job.
   */
  async of(id: string, begin: () => Promise<void>, signal: AbortSignal): Promise<JobOutcome> {
    this.open();
    const told = new Promise<JobOutcome>((resolve) => this.told.set(id, resolve));
    try {
      await begin();
      return await Promise.race([told, this.look(id, signal)]);
    } finally {
      this.told.delete(id);
    }
  }

  /** Nobody is told any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    const { events } = this;
    this.events = null;
    await events?.close().finally(() => this.contact?.end());
  }

  private async look(id: string, signal: AbortSignal): Promise<JobOutcome> {
    for (let length = FIRST_LOOK; ; length = Math.min(length * 2, LONGEST_PAUSE)) {
      await pause(length, undefined, { signal });
      // Redis may be away for a while; how long is too long, the caller knows.
      const outcome = await this.producer.outcomeOf(id).catch(() => null);
      if (outcome) return outcome;
    }
  }

  private tell(id: string, outcome: JobOutcome): void {
    this.log.noteWorking();
    this.told.get(id)?.(outcome);
  }
}
