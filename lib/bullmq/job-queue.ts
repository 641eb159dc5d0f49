import type { Logger } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { within } from '../events/within.js';
import { JobOutcomes } from './job-outcomes.js';
import { type JobOutcome, JobProducer } from './job-producer.js';
import { JobWorker } from './job-worker.js';
import { OutageLog } from './outage-log.js';
import { RedisLink } from './redis-link.js';
import type { BullmqSettings } from './settings.js';

/** Milliseconds that parting from Redis may take. */
const CLOSE_LIMIT = 10_000;

/** One kind of jobs, as this process sends them, waits for them and works on them. Connects when it is first used. */
export class JobQueue {
  private readonly link: RedisLink;
  private readonly producer: JobProducer;
  private readonly outcomes: JobOutcomes;
  private readonly worker: JobWorker;
  private readonly running = new Map<AbortController, Promise<void>>();

  constructor(name: string, settings: BullmqSettings, logger: Logger) {
    const log = new OutageLog(logger);
    this.link = new RedisLink(settings);
    this.producer = new JobProducer(name, this.link, settings.redisTimeout, log);
    this.outcomes = new JobOutcomes(name, this.link, this.producer, log);
    this.worker = new JobWorker(name, new RedisLink(settings), settings.concurrency, log);
  }

  /** Connects ahead, for a process that is going to wait for jobs. */
  open(): void {
    this.outcomes.open();
  }

  /** Works on jobs from now on. A job fails with the message of what `work` throws. */
  work(work: (data: unknown) => Promise<void>): void {
    this.worker.start(work);
  }

  /** Sends a job, and does not wait for it. Rejects when Redis does not answer. */
  add(data: object): Promise<void> {
    return this.producer.add(newId(), data);
  }

  /**
   * Sends a job and resolves when it is done. Rejects when it failed, with its reason, when it is not done within
   * `limit` milliseconds, when Redis does not answer, and when the queue is closed.
   */
  run(data: object, limit: number): Promise<void> {
    const stop = new AbortController();
    const done = this.runOne(data, limit, stop).finally(() => this.running.delete(stop));
    this.running.set(stop, done);
    return done;
  }

  /** Rejects when Redis does not answer. */
  check(): Promise<void> {
    return this.producer.check();
  }

  /** Takes no further jobs and lets those under way finish, for 10 seconds at most. */
  stopWorking(): Promise<void> {
    return this.worker.stop();
  }

  /** Lets go of Redis. Whoever still waits for a job is told that it failed. */
  async close(): Promise<void> {
    for (const stop of this.running.keys()) stop.abort(new Error('This process shuts down.'));
    await Promise.allSettled(this.running.values());
    this.link.letGo();
    const parted = Promise.allSettled([this.outcomes.close(), this.producer.close()]);
    await within(CLOSE_LIMIT, parted).catch(() => undefined);
  }

  private async runOne(data: object, limit: number, stop: AbortController): Promise<void> {
    const tooLate = new Error(`The job was not done within ${limit} ms.`);
    const timer = setTimeout(() => stop.abort(tooLate), limit);
    try {
      const { failure } = await this.outcomeOf(data, stop.signal);
      if (failure !== null) throw new Error(failure);
    } finally {
      clearTimeout(timer);
      // Nobody looks at the job any more.
      stop.abort();
    }
  }

  private async outcomeOf(data: object, signal: AbortSignal): Promise<JobOutcome> {
    const id = newId();
    try {
      return await this.outcomes.of(id, () => this.producer.add(id, data), signal);
    } catch (error) {
      // It may have reached Redis, and done later it would be done out of its order.
      await this.producer.remove(id).catch(() => undefined);
      throw signal.aborted ? signal.reason : error;
    }
  }
}
