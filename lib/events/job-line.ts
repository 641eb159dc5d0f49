import { Background } from '../database/background.js';
import { within } from './within.js';

/** Milliseconds a shutdown waits for what is running, and then for it to stop. */
const PATIENCE = 10_000;

/** Jobs of one process: each runs once, a few at a time, behind the requests. */
export class JobLine<Job> {
  private readonly waiting = new Map<string, Job>();
  private readonly running = new Set<Promise<void>>();
  private readonly background = new Background();
  private isStopped = false;

  /** `run` must not reject. */
  constructor(
    private readonly atOnce: number,
    private readonly run: (job: Job) => Promise<void>,
  ) {}

  /** Has a job run soon; a second one with the same key, before that, is the same. */
  add(key: string, job: Job): void {
    this.waiting.set(key, job);
    this.startNext();
  }

  /** Resolves when nothing is waiting or running any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** Begins no more, and waits ten seconds for what is running, then `breakOff` ends it. Answers whether all of it ended. */
  async close(breakOff: () => void): Promise<boolean> {
    this.isStopped = true;
    if (await this.isIdleSoon()) return true;
    breakOff();
    return this.isIdleSoon();
  }

  private isIdleSoon(): Promise<boolean> {
    return within(PATIENCE, this.idle()).then(
      () => true,
      () => false,
    );
  }

  private startNext(): void {
    const [next] = this.waiting;
    if (!next || this.isStopped || this.running.size >= this.atOnce) return;
    const [key, job] = next;
    this.waiting.delete(key);
    const done = this.background
      .run(() => this.run(job))
      .finally(() => {
        this.running.delete(done);
        this.startNext();
      });
    this.running.add(done);
  }
}
