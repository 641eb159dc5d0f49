import { Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { ClienteleEvent } from '../../lib/index.js';
import { eventTransportContract } from '../../lib/testing/index.js';
import { itKeeps } from '../support/it-keeps.js';
import { describeWithRedis, NO_REDIS } from '../support/redis.js';
import { until } from '../support/until.js';
import { startTransport, type TransportWishes } from './transport-app.js';

const EVENT = {
  id: '01900000-0000-7000-8000-000000000001',
  type: 'client.created',
  subject: { type: 'client', id: '01900000-0000-7000-8000-000000000003' },
} as ClienteleEvent;

let closings: (() => Promise<void>)[] = [];

async function stopAll(): Promise<void> {
  await Promise.all(closings.map((close) => close()));
  closings = [];
}

async function start(wishes: TransportWishes) {
  const app = await startTransport(wishes);
  closings.push(app.close);
  return app;
}

describe('the transport through a Redis that is not there', () => {
  afterEach(stopAll);

  it('rejects soon, and starts and stops all the same', async () => {
    const { transport, close } = await start({
      options: { connection: NO_REDIS, redisTimeout: 200 },
    });
    const began = Date.now();
    await expect(transport.publish(EVENT, 1)).rejects.toThrow('Redis does not answer');
    expect(Date.now() - began).toBeLessThan(2_000);
    await close();
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('is found out by a check, soon', async () => {
    const { transport } = await start({ options: { connection: NO_REDIS, redisTimeout: 200 } });
    const began = Date.now();
    await expect(transport.check()).rejects.toThrow('Redis does not answer');
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('says so once', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const { transport } = await start({
      options: { connection: NO_REDIS, redisTimeout: 1_000 },
    });
    await expect(transport.publish(EVENT, 1)).rejects.toThrow();
    expect(warn.mock.calls).toEqual([[expect.stringContaining('ECONNREFUSED')]]);
    warn.mockRestore();
  });
});

describeWithRedis('the transport through Redis', (redis) => {
  afterEach(stopAll);

  const options = () => ({ connection: { url: redis.url }, prefix: redis.prefix() });
  const queue = () => {
    const made = new Queue('events', options());
    closings.push(() => made.close());
    return made;
  };

  it('passes a check', async () => {
    const { transport } = await start({ options: options() });
    await expect(transport.check()).resolves.toBeUndefined();
  });

  describe('as every transport', () => {
    itKeeps(
      eventTransportContract((dispatcher) => startTransport({ options: options(), dispatcher })),
    );
  });

  describe('given as an instance of ioredis', () => {
    let instance: Redis;

    beforeEach(() => {
      instance = new Redis(redis.url);
    });

    afterEach(() => instance.quit());

    itKeeps(
      eventTransportContract((dispatcher) =>
        startTransport({ options: { ...options(), connection: instance }, dispatcher }),
      ),
    );

    it('leaves it open at its end', async () => {
      const { transport, close } = await start({ options: { ...options(), connection: instance } });
      await transport.publish(EVENT, 1);
      await close();
      expect(await instance.ping()).toBe('PONG');
    });
  });

  it('rejects where nobody works, and takes the event back', async () => {
    const { transport } = await start({
      options: { ...options(), worker: false, waitForWorker: 100 },
      listenerTimeout: 100,
    });
    await expect(transport.publish(EVENT, 1)).rejects.toThrow('not done within 200 ms');
    expect(await queue().count()).toBe(0);
  });

  it('is told soon of a job that Redis has lost', async () => {
    const { transport } = await start({ options: { ...options(), worker: false } });
    const done = transport.publish(EVENT, 1);
    done.catch(() => undefined);
    const jobs = queue();
    await until(async () => (await jobs.count()) === 1);
    await redis.flush();
    await expect(done).rejects.toThrow('Redis has lost the job');
  });

  it('keeps of a failure the message only, and no more than that', async () => {
    const failure = () => Promise.reject(new Error('listener failed'));
    const { transport } = await start({ options: options(), dispatcher: { dispatch: failure } });
    await expect(transport.publish(EVENT, 1)).rejects.toThrow('listener failed');
    const [job] = await queue().getFailed();
    expect(job).toMatchObject({ failedReason: 'listener failed', stacktrace: [], attemptsMade: 1 });
  });

  it('drops a job that comes when a later attempt has begun', async () => {
    const dispatch = jest.fn(() => Promise.resolve());
    const { transport } = await start({
      options: options(),
      dispatcher: { dispatch },
      isLatest: (_event, attempt) => Promise.resolve(attempt === 2),
    });
    await transport.publish(EVENT, 1);
    expect(dispatch).not.toHaveBeenCalled();
    await transport.publish(EVENT, 2);
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it('waits at its end for the job under way', async () => {
    let hasBegun = false;
    let isHeard = false;
    const dispatch = async () => {
      hasBegun = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      isHeard = true;
    };
    const worker = await start({ options: options(), dispatcher: { dispatch } });
    const sender = await start({ options: { ...options(), worker: false } });
    const done = sender.transport.publish(EVENT, 1);
    await until(() => hasBegun);
    await worker.close();
    expect(isHeard).toBe(true);
    await expect(done).resolves.toBeUndefined();
  });

  it('tells who still waits at its end that the event is not delivered, and takes it back', async () => {
    const { transport, close } = await start({ options: { ...options(), worker: false } });
    const done = transport.publish(EVENT, 1);
    done.catch(() => undefined);
    const jobs = queue();
    await until(async () => (await jobs.count()) === 1);
    await close();
    await expect(done).rejects.toThrow('shuts down');
    expect(await jobs.count()).toBe(0);
  });
});
