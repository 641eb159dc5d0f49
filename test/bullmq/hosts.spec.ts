import type { DataSourceOptions } from 'typeorm';
import {
  BullmqEventTransport,
  type BullmqOptions,
  ClienteleBullmqModule,
} from '../../lib/bullmq/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { EventOptions } from '../../lib/index.js';
import { failing, held, NotingListeners } from '../events/noting.listeners.js';
import { describeOnEachServer, describeOnOneDatabase } from '../support/databases.js';
import { describeWithRedis, NO_REDIS } from '../support/redis.js';
import { ServerLine } from '../support/server-line.js';
import { TestHost } from '../support/test-host.js';
import { until } from '../support/until.js';

const EVENTS = { sweepEvery: 5, retryAfter: 5, retryAtMost: 50, attempts: 1_000 };

let hosts: TestHost[] = [];
let lines: ServerLine[] = [];

async function stopAll(): Promise<void> {
  await Promise.all(hosts.map((host) => host.stop()));
  await Promise.all(lines.map((line) => line.cut()));
  hosts = [];
  lines = [];
}

async function start(
  database: DataSourceOptions,
  redis: BullmqOptions,
  events: EventOptions = EVENTS,
) {
  const host = await TestHost.start(database, {
    form: 'forRootAsync',
    providers: [NotingListeners],
    options: { events },
    extras: {
      imports: [ClienteleBullmqModule.forRootAsync({ useFactory: () => Promise.resolve(redis) })],
      providers: { events: BullmqEventTransport },
    },
  });
  hosts.push(host);
  const rows = host.dataSource.getRepository(EventEntity);
  const isAllDelivered = async () =>
    (await rows.find()).every(({ status }) => status === 'delivered');
  return { host, rows, isAllDelivered, listeners: host.app.get(NotingListeners) };
}

describeOnOneDatabase('a host whose Redis is not there', (db) => {
  afterEach(stopAll);

  it('keeps its events, and stops soon', async () => {
    const redis = { connection: NO_REDIS, redisTimeout: 100 };
    const { host, rows, listeners } = await start(await db.options(), redis);
    await host.client('Acme');
    await until(async () => (await rows.find()).every(({ attempts }) => attempts > 1));
    expect(listeners.heard).toEqual([]);
    expect(await rows.find()).toMatchObject([{ status: 'pending' }]);
    const began = Date.now();
    await stopAll();
    expect(Date.now() - began).toBeLessThan(8_000);
  });
});

describeWithRedis('hosts that share a Redis', (redis) => {
  describeOnEachServer('and a database', (db) => {
    let database: DataSourceOptions;

    beforeEach(async () => {
      database = await db.options();
    });

    afterEach(stopAll);

    const options = () => ({ connection: { url: redis.url }, prefix: redis.prefix() });
    const sender = () => start(database, { ...options(), worker: false });
    const worker = (events: { relay?: boolean } = {}) =>
      start(database, options(), { ...EVENTS, ...events });

    it('tell each event once, where a worker is, in the order of its subject', async () => {
      const one = await sender();
      const two = await worker();
      const ids = await Promise.all(['A', 'B', 'C'].map((name) => one.host.client(`${name}0`)));
      for (let round = 1; round <= 3; round += 1) {
        await Promise.all(
          ids.map((id, at) => {
            const { host } = [one, two][(at + round) % 2]!;
            return host.clients.update(host.self, id, { name: `${'ABC'[at]}${round}` });
          }),
        );
      }
      await until(one.isAllDelivered);
      const heard = two.listeners.heardBy('mail');
      expect(one.listeners.heard).toEqual([]);
      expect([...heard].sort()).toEqual('ABC'.replace(/./g, '$&0 $&1 $&2 $&3 ').trim().split(' '));
      for (const name of 'ABC') {
        const own = heard.filter((each) => each.startsWith(name));
        expect(own).toEqual([...own].sort());
      }
    });

    it('try again a listener that fails, and tell no other twice', async () => {
      const one = await sender();
      const two = await worker({ relay: false });
      two.listeners.answers.mail = failing(2);
      await one.host.client('Acme');
      await until(one.isAllDelivered);
      expect([...two.listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme', 'plain Acme']);
      expect(await one.rows.find()).toMatchObject([{ attempts: 3 }]);
    });

    it('lose nothing with what Redis holds', async () => {
      const slow = held();
      const one = await sender();
      const two = await worker({ relay: false });
      two.listeners.answers.mail = slow.answer;
      await Promise.all(['A', 'B', 'C'].map((name) => one.host.client(name)));
      await until(() => two.listeners.heardBy('crm').length === 3);
      await redis.flush();
      slow.letGo();
      await until(one.isAllDelivered);
      expect(two.listeners.heardBy('mail').sort()).toEqual(['A', 'B', 'C']);
      await one.host.client('D');
      await until(one.isAllDelivered);
      expect(two.listeners.heardBy('mail')).toContain('D');
    });

    it.each([
      ['cannot be reached', (line: ServerLine) => line.cut()],
      ['does not answer', async (line: ServerLine) => line.freeze()],
    ])('wait for a Redis that %s', async (_, fail) => {
      const line = await ServerLine.to(redis.url);
      lines.push(line);
      const { host, rows, listeners, isAllDelivered } = await start(database, {
        ...options(),
        connection: { url: line.url },
        redisTimeout: 300,
      });
      await host.client('A');
      await until(isAllDelivered);
      await fail(line);
      await host.client('B');
      await until(async () => (await rows.find()).some(({ attempts }) => attempts > 2));
      expect(listeners.heardBy('mail')).toEqual(['A']);
      await line.cut();
      await line.mend();
      await until(isAllDelivered);
      expect(listeners.heardBy('mail')).toEqual(['A', 'B']);
    });

    it('leave what a stopping worker has not heard to the others', async () => {
      const slow = held();
      const one = await worker({ relay: false });
      const two = await sender();
      one.listeners.answers.mail = slow.answer;
      await two.host.client('Acme');
      await until(() => one.listeners.heardBy('crm').length > 0);
      const stopped = one.host.stop();
      const three = await worker({ relay: false });
      slow.letGo();
      await stopped;
      hosts = hosts.filter((host) => host !== one.host);
      await two.host.client('Globex');
      await until(two.isAllDelivered);
      expect(one.listeners.heardBy('mail')).toEqual(['Acme']);
      expect(three.listeners.heardBy('mail')).toEqual(['Globex']);
    });
  });
});
