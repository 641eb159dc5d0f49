import { Logger } from '@nestjs/common';
import type { Cluster } from 'ioredis';
import { BullmqEventTransport, ClienteleBullmqModule } from '../../lib/bullmq/index.js';
import type { ClienteleEvent } from '../../lib/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { eventTransportContract } from '../../lib/testing/index.js';
import { NotingListeners } from '../events/noting.listeners.js';
import { describeOnOneDatabase } from '../support/databases.js';
import { itKeeps } from '../support/it-keeps.js';
import { describeWithRedisCluster } from '../support/redis-cluster.js';
import { TestHost } from '../support/test-host.js';
import { until } from '../support/until.js';
import { startTransport, type TransportWishes } from './transport-app.js';

const EVENT = {
  id: '01900000-0000-7000-8000-000000000001',
  type: 'client.created',
  subject: { type: 'client', id: '01900000-0000-7000-8000-000000000003' },
} as ClienteleEvent;

const EVENTS = { sweepEvery: 5, retryAfter: 5, retryAtMost: 50, attempts: 1_000 };

describeWithRedisCluster('a Redis Cluster of three nodes', (nodes) => {
  let client: Cluster;
  let closings: (() => Promise<unknown>)[] = [];

  async function start(wishes: TransportWishes) {
    const app = await startTransport(wishes);
    closings.push(app.close);
    return app;
  }

  async function stopAll(): Promise<void> {
    await Promise.all(closings.map((close) => close()));
    closings = [];
  }

  beforeEach(() => {
    client = nodes().client();
  });

  afterEach(async () => {
    await stopAll();
    await client.quit();
    await nodes().flush();
  });

  describe('carries events as every transport', () => {
    itKeeps(
      eventTransportContract((dispatcher) =>
        startTransport({ options: { connection: client }, dispatcher }),
      ),
    );
  });

  it.each([
    [undefined, '{clientele}'],
    ['my-portal', '{my-portal}'],
    ['{my}-portal', '{my}-portal'],
  ])('has every key of the prefix %s in one hash slot', async (prefix, inRedis) => {
    const { transport } = await start({
      options: { connection: client, ...(prefix === undefined ? {} : { prefix }) },
    });
    await transport.publish(EVENT, 1);
    const [all, ...others] = [...(await nodes().keys()).values()];
    expect(others).toEqual([]);
    expect(all!.length).toBeGreaterThan(2);
    expect(all!.filter((key) => !key.startsWith(`${inRedis}:events:`))).toEqual([]);
  });

  it('is left by all connections of the module at its end, and by none of the host', async () => {
    const { transport, close } = await start({ options: { connection: client } });
    await transport.publish(EVENT, 1);
    await close();
    expect(await client.ping()).toBe('PONG');
    expect(await nodes().connections()).toBeGreaterThan(0);
    await client.quit();
    await until(async () => (await nodes().connections()) === 0);
  });

  it('is told of where a single node is given', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    // Of three nodes two do not have the slot.
    const urls = nodes().ports.map((port) => nodes().urlOf(port));
    for (const url of urls) {
      const options = { connection: { url }, prefix: '{one}', waitForWorker: 100 };
      const { transport } = await start({ options, listenerTimeout: 100 });
      await transport.publish(EVENT, 1).catch(() => undefined);
    }
    const said = warn.mock.calls.flat().join('\n');
    expect(said).toContain('MOVED');
    expect(said).toContain('This Redis is a cluster: give `connection: new Cluster([…])`');
    warn.mockRestore();
  });

  describeOnOneDatabase('and a host', (db) => {
    it('lose no event with a node that dies and comes back', async () => {
      const host = await TestHost.start(await db.options(), {
        form: 'forRootAsync',
        providers: [NotingListeners],
        options: { events: EVENTS },
        extras: {
          imports: [ClienteleBullmqModule.forRoot({ connection: client, redisTimeout: 1_000 })],
          providers: { events: BullmqEventTransport },
        },
      });
      closings.push(() => host.stop());
      const rows = host.dataSource.getRepository(EventEntity);
      const isAllDelivered = async () =>
        (await rows.find()).every(({ status }) => status === 'delivered');
      const listeners = host.app.get(NotingListeners);

      await host.client('A');
      await until(isAllDelivered);
      const [port] = [...(await nodes().keys()).keys()];
      await nodes().kill(port!);
      await host.client('B');
      await until(async () => (await rows.find()).some(({ attempts }) => attempts > 1));
      expect(listeners.heardBy('mail')).toEqual(['A']);
      await nodes().revive(port!);
      await until(isAllDelivered);
      expect(listeners.heardBy('mail')).toEqual(['A', 'B']);
    });
  });
});
