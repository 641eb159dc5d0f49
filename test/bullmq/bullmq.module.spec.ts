import { Test } from '@nestjs/testing';
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
    [{ connection: { duplicate: () => undefined } }, refused('noRedis')],
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
