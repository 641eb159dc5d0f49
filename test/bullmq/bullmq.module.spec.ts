import { Test } from '@nestjs/testing';
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
    [{}, '`connection` does not say where Redis is. Give `connection: { url:'],
    [{ connection: null }, '`connection` does not say where Redis is.'],
    [{ connection: { duplicate: () => undefined } }, '`connection` does not say where Redis is.'],
    [{ connection: { url: 'http://127.0.0.1' } }, '`connection.url` does not begin with'],
    [{ connection: { url: 'nowhere' } }, '`connection.url` does not begin with'],
    [
      { connection: { keyPrefix: 'a' } },
      '`connection.keyPrefix` does not work with BullMQ. Use the option `prefix`',
    ],
    [
      { connection: CONNECTION, prefix: '' },
      '`prefix` is not a text, or it is empty. Give a text, or',
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
