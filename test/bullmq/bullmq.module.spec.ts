import { Test } from '@nestjs/testing';
import { Cluster, Redis } from 'ioredis';
import { BULLMQ_SETTINGS } from '../../lib/bullmq/tokens.js';
import { type BullmqOptions, ClienteleBullmqModule } from '../../lib/bullmq/index.js';

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
      await expect(settingsOf({ connection, prefix })).rejects.toThrow(
        '`prefix` has braces, and no text between the first of them.',
      );
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
    await expect(settingsOf({ connection: client() })).rejects.toThrow(
      '`connection.keyPrefix` does not work with BullMQ.',
    );
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

  it.each([
    [{}, '`connection` does not say where Redis is. Neither events nor exports could be sent'],
    [{ connection: null }, '`connection` does not say where Redis is.'],
    [
      { connection: { duplicate: () => undefined } },
      '`connection` is a client of another library than ioredis. The connections',
    ],
    [{ connection: { url: 'http://127.0.0.1' } }, '`connection.url` does not begin with'],
    [{ connection: { url: 'nowhere' } }, '`connection.url` does not begin with'],
    [
      { connection: { keyPrefix: 'a' } },
      '`connection.keyPrefix` does not work with BullMQ. Its scripts name keys that',
    ],
    [
      { connection: CONNECTION, prefix: '' },
      '`prefix` is not a text, or it is empty. Every key begins with it',
    ],
    [{ connection: CONNECTION, concurrency: 0 }, '`concurrency` is not a whole number above 0.'],
    [{ connection: CONNECTION, exportConcurrency: 1.5 }, '`exportConcurrency` is not a whole'],
    [
      { connection: CONNECTION, waitForWorker: 'soon' },
      '`waitForWorker` is not a length of time above 0.',
    ],
    [
      { connection: CONNECTION, redisTimeout: 0 },
      '`redisTimeout` is not a length of time above 0.',
    ],
  ])('are refused as %j', async (options, message) => {
    await expect(settingsOf(options as BullmqOptions)).rejects.toMatchObject({
      name: 'ClienteleConfigError',
      message: expect.stringContaining(message),
    });
  });

  it('are refused without telling a password', async () => {
    const options = { connection: { url: 'http://:geheim@127.0.0.1' } };
    await expect(settingsOf(options)).rejects.toThrow(/^(?!.*geheim)/);
  });
});
