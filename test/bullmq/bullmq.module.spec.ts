import { Test } from '@nestjs/testing';
import { Cluster, Redis } from 'ioredis';
import { BULLMQ_SETTINGS } from '../../lib/bullmq/tokens.js';
import { type BullmqOptions, ClienteleBullmqModule } from '../../lib/bullmq/index.js';
import { refused } from '../support/refused.js';

const CONNECTION = { url: 'redis://127.0.0.1:6379' };

describe('the options of the transport', () => {
  const settingsOf = async (options: BullmqOptions) => {
    const imports = [ClienteleBullmqModule.forRoot(options)];
    const testing = await Test.createTestingModule({ imports }).compile();
    return testing.get<unknown>(BULLMQ_SETTINGS);
  };

  it('have defaults, but for the connection', async () => {
    expect(await settingsOf({ connection: CONNECTION })).toEqual({
      connection: CONNECTION,
      prefix: 'clientele',
      worker: true,
      concurrency: 20,
      exportConcurrency: 2,
      waitForWorker: 10_000,
      redisTimeout: 5_000,
    });
  });

  it('take what ioredis takes', async () => {
    const connection = { host: 'redis.test', port: 6380, tls: {} };
    expect(await settingsOf({ connection })).toMatchObject({ connection });
  });

  it("are read from a client, which stays the host's own", async () => {
    const redis = new Redis({ host: 'redis.test', port: 6380, db: 3, lazyConnect: true });
    const { connection } = (await settingsOf({ connection: redis })) as { connection: object };
    expect(connection).toMatchObject({ host: 'redis.test', port: 6380, db: 3 });
    expect(connection).not.toBeInstanceOf(Redis);
    expect(redis.status).toBe('wait');
  });

  it.each([
    ['clientele', '{clientele}'],
    ['{a}-portal', '{a}-portal'],
    ['a-{portal}', 'a-{portal}'],
  ])('put the prefix %s of a cluster into one hash slot', async (prefix, inRedis) => {
    const connection = new Cluster([], { lazyConnect: true });
    expect(await settingsOf({ connection, prefix })).toMatchObject({ connection, prefix: inRedis });
  });

  it('refuse a prefix that would spread over a cluster', async () => {
    const connection = new Cluster([], { lazyConnect: true });
    for (const prefix of ['{}', '{}a{b}', 'a}', '{a']) {
      await expect(settingsOf({ connection, prefix })).rejects.toEqual(refused('openPrefix'));
    }
  });

  it.each([
    ['Redis', () => new Redis({ keyPrefix: 'a', lazyConnect: true })],
    ['Cluster', () => new Cluster([], { keyPrefix: 'a', lazyConnect: true })],
    [
      'node of a Cluster',
      () => new Cluster([], { redisOptions: { keyPrefix: 'a' }, lazyConnect: true }),
    ],
  ])('refuse the key prefix of a %s', async (_, client) => {
    await expect(settingsOf({ connection: client() })).rejects.toEqual(refused('redisKeyPrefix'));
  });

  it('can come from a factory', async () => {
    const testing = await Test.createTestingModule({
      imports: [
        ClienteleBullmqModule.forRootAsync({
          useFactory: () => Promise.resolve({ connection: CONNECTION, worker: false }),
        }),
      ],
    }).compile();
    expect(testing.get(BULLMQ_SETTINGS)).toMatchObject({ worker: false });
  });

  it.each<[object, Error]>([
    [{}, refused('noRedis')],
    [{ connection: null }, refused('noRedis')],
    [{ connection: { duplicate: () => undefined } }, refused('otherRedisClient')],
    [{ connection: { url: 'http://127.0.0.1' } }, refused('noRedisUrl')],
    [{ connection: { url: 'nowhere' } }, refused('noRedisUrl')],
    [{ connection: { keyPrefix: 'a' } }, refused('redisKeyPrefix')],
    [{ connection: CONNECTION, prefix: '' }, refused('noPrefix')],
    [{ connection: CONNECTION, concurrency: 0 }, refused('noCount', 'concurrency')],
    [{ connection: CONNECTION, exportConcurrency: 1.5 }, refused('noCount', 'exportConcurrency')],
    [{ connection: CONNECTION, waitForWorker: 'soon' }, refused('noDuration', 'waitForWorker', 1)],
    [{ connection: CONNECTION, redisTimeout: 0 }, refused('noDuration', 'redisTimeout', 1)],
  ])('are refused as %j', async (options, refusal) => {
    await expect(settingsOf(options as BullmqOptions)).rejects.toEqual(refusal);
  });

  it('are refused without telling a password', async () => {
    const options = { connection: { url: 'http://:geheim@127.0.0.1' } };
    await expect(settingsOf(options)).rejects.toThrow(/^(?!.*geheim)/);
  });
});
