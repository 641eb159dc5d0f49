import { Test } from '@nestjs/testing';
import {
  BullmqExportQueue,
  type BullmqOptions,
  ClienteleBullmqModule,
} from '../../lib/bullmq/index.js';
import type { ExportJob } from '../../lib/ports/index.js';
import { ExportRunner } from '../../lib/index.js';
import { describeWithRedis, NO_REDIS } from '../support/redis.js';
import { until } from '../support/until.js';

const JOB = { exportId: 'an export', portalId: 'a portal', attempt: 1 };

let closings: (() => Promise<void>)[] = [];

async function stopAll(): Promise<void> {
  await Promise.all(closings.map((close) => close()));
  closings = [];
}

/** Runs that a test waits for, and lets go. */
class Runs {
  readonly begun: ExportJob[] = [];
  readonly ended: ExportJob[] = [];
  answer: () => Promise<void> = () => Promise.resolve();

  async run(job: ExportJob): Promise<void> {
    this.begun.push(job);
    await this.answer();
    this.ended.push(job);
  }
}

async function start(options: BullmqOptions) {
  const runs = new Runs();
  const testing = await Test.createTestingModule({
    imports: [ClienteleBullmqModule.forRoot(options)],
    providers: [BullmqExportQueue, { provide: ExportRunner, useValue: runs }],
  }).compile();
  testing.useLogger(false);
  await testing.init();
  const close = () => testing.close();
  closings.push(close);
  return { queue: testing.get(BullmqExportQueue), runs, close };
}

describe('the queue of exports through a Redis that is not there', () => {
  afterEach(stopAll);

  it('refuses a job soon', async () => {
    const { queue } = await start({ connection: NO_REDIS, redisTimeout: 200 });
    await expect(queue.add(JOB)).rejects.toThrow('Redis does not answer');
  });
});

describeWithRedis('the queue of exports through Redis', (redis) => {
  afterEach(stopAll);

  const options = () => ({ connection: { url: redis.url }, prefix: redis.prefix() });

  it('has a job run where a worker is, and does not wait for it', async () => {
    let letGo = (): void => undefined;
    const web = await start({ ...options(), worker: false });
    const worker = await start(options());
    worker.runs.answer = () => new Promise<void>((resolve) => (letGo = resolve));
    await web.queue.add(JOB);
    await until(() => worker.runs.begun.length === 1);
    expect(worker.runs.begun).toEqual([JOB]);
    expect(worker.runs.ended).toEqual([]);
    letGo();
    await until(() => worker.runs.ended.length === 1);
    expect(web.runs.begun).toEqual([]);
  });

  it('passes a check, and not once it is closed', async () => {
    const { queue } = await start({ ...options(), worker: false });
    await expect(queue.check()).resolves.toBeUndefined();
    await queue.onApplicationShutdown();
    await expect(queue.check()).rejects.toThrow();
  });

  it('takes a job again, for its first run may have been cut off', async () => {
    const { queue, runs } = await start(options());
    runs.answer = () => Promise.reject(new Error('the database is down'));
    await queue.add(JOB);
    await until(() => runs.begun.length === 1);
    runs.answer = () => Promise.resolve();
    await queue.add(JOB);
    await until(() => runs.ended.length === 1);
    expect(runs.begun).toEqual([JOB, JOB]);
  });

  it('runs so many at a time', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { queue, runs } = await start({ ...options(), exportConcurrency: 1 });
    runs.answer = () => held;
    await queue.add(JOB);
    await queue.add({ ...JOB, attempt: 2 });
    await until(() => runs.begun.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(runs.begun).toHaveLength(1);
    letGo();
    await until(() => runs.ended.length === 2);
  });

  it('waits at its end for the run under way', async () => {
    const { queue, runs, close } = await start(options());
    runs.answer = () => new Promise((resolve) => setTimeout(resolve, 300));
    await queue.add(JOB);
    await until(() => runs.begun.length === 1);
    await close();
    expect(runs.ended).toEqual([JOB]);
  });
});
