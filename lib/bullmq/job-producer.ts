import { type JobsOptions, Queue } from 'bullmq';
import { within } from '../events/within.js';
import { faultReason } from './fault-reason.js';
import type { OutageLog } from './outage-log.js';
import type { RedisContact, RedisLink } from './redis-link.js';

/** How a job ended: `failure` says why it failed, null that it did not. */
export interface JobOutcome {
  readonly failure: string | null;
}

/** Tries are counted elsewhere; an ended job is kept for a look at it, without the trace of its error. */
const JOB_OPTIONS: JobsOptions = {
  attempts: 1,
  stackTraceLimit: 0,
  removeOnComplete: { age: 60 * 60, count: 1_000 },
  removeOnFail: { age: 24 * 60 * 60, count: 1_000 },
};

/** Puts jobs into a queue. Each call rejects after `timeout` milliseconds when Redis has not answered by then. */
export class JobProducer {
  private queue: Queue<unknown> | null = null;
  private contact: RedisContact | null = null;
  /** Redis has been waited for in vain; the next call need not wait as long again. */
  private isAway = false;
  private isClosed = false;

  constructor(
    private readonly name: string,
    private readonly link: RedisLink,
    private readonly timeout: number,
    private readonly log: OutageLog,
  ) {}

  async add(id: string, data: object): Promise<void> {
    const queue = await this.connected();
    await this.answered(queue.add(this.name, data, { ...JOB_OPTIONS, jobId: id }));
    this.log.noteWorking();
  }

  /** Takes back a job that nobody works on yet. */
  async remove(id: string): Promise<void> {
    const queue = await this.connected();
    await this.answered(queue.remove(id));
  }

  /** How a job ended; null while it has not. One that Redis does not know any more has failed. */
  async outcomeOf(id: string): Promise<JobOutcome | null> {
    const queue = await this.connected();
    const state = await this.answered(queue.getJobState(id));
    if (state === 'completed') return { failure: null };
    if (state === 'unknown') return { failure: 'Redis has lost the job.' };
    if (state !== 'failed') return null;
    const job = await this.answered(queue.getJob(id));
    return { failure: job?.failedReason ?? 'The job failed.' };
  }

  /** Rejects when Redis does not answer. */
  async check(): Promise<void> {
    const queue = await this.connected();
    await this.answered(queue.isPaused());
    this.log.noteWorking();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.queue?.close().finally(() => this.contact?.end());
  }

  /** A command is only given once there is a connection: one that waited for it would be carried out late. */
  private async connected(): Promise<Queue<unknown>> {
    const queue = (this.queue ??= this.open());
    if (this.isAway) throw new Error('Redis cannot be reached.');
    try {
      await this.answered(queue.waitUntilReady());
    } catch (error) {
      this.isAway = true;
      throw error;
    }
    return queue;
  }

  private open(): Queue<unknown> {
    if (this.isClosed) throw new Error('The queue is closed.');
    const contact = this.link.forCommands();
    const queue = new Queue<unknown>(this.name, contact.options);
    queue.on('error', (error) => this.log.note(error));
    queue.waitUntilReady().then(
      () => (this.isAway = false),
      (error: unknown) => this.drop(queue, contact, error),
    );
    this.contact = contact;
    return queue;
  }

  /** A queue whose first contact went wrong never recovers, so the next call makes another. */
  private drop(queue: Queue<unknown>, contact: RedisContact, error: unknown): void {
    this.log.note(error);
    if (this.queue === queue) this.queue = null;
    this.isAway = false;
    queue
      .close()
      .catch((failure: unknown) => this.log.note(failure))
      .finally(() => contact.end());
  }

  private async answered<T>(answer: Promise<T>): Promise<T> {
    try {
      return await within(this.timeout, answer);
    } catch (error) {
      throw new Error(`Redis does not answer: ${faultReason(error)}`, { cause: error });
    }
  }
}
