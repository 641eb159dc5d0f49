import { ProfilesService } from '../../lib/index.js';
import { EventDeliveryEntity } from '../../lib/schema/event-delivery.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { until } from '../support/until.js';
import { failing, held } from './noting.listeners.js';
import { type RelayHost, relayHosts } from './relay-hosts.js';

/** Whatever is delivered was told of by a commit. */
const WOKEN = { sweepEvery: '1h' } as const;

describeOnEachDatabase('the relay', (db) => {
  const start = relayHosts(db);

  describe('after a commit', () => {
    it('delivers at once, to every listener', async () => {
      const { host, relay, statuses, listeners } = await start(WOKEN);
      await relay.idle();
      await host.client('Acme');
      await until(async () => (await statuses())[0] === 'delivered');
      expect([...listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme', 'plain Acme']);
    });

    it('delivers what the host committed, and nothing that it rolled back (C38)', async () => {
      const { host, relay, listeners } = await start(WOKEN);
      const make = (name: string, fails = false) =>
        host.dataSource.transaction(async (manager) => {
          await host.clients.create(host.self, { name, type: 'business' }, manager);
          if (fails) throw new Error('the host changed its mind');
        });
      await expect(make('Never', true)).rejects.toThrow('changed its mind');
      await make('Acme');
      await relay.idle();
      expect(listeners.heardBy('mail')).toEqual(['Acme']);
    });

    it('delivers nothing while the transaction around it is open', async () => {
      const { host, relay, listeners } = await start(WOKEN);
      const runner = host.dataSource.createQueryRunner();
      await runner.startTransaction();
      const input = { name: 'Acme', type: 'business' } as const;
      await runner.manager.transaction((savepoint) =>
        host.clients.create(host.self, input, savepoint),
      );
      if (db.name !== 'SQLite') await relay.idle();
      expect(listeners.heard).toEqual([]);
      await runner.commitTransaction();
      await runner.release();
      await relay.idle();
      expect(listeners.heardBy('mail')).toEqual(['Acme']);
    });

    it('breaks no request when a listener fails (C39)', async () => {
      const { host, relay, statuses, listeners } = await start(WOKEN);
      listeners.answers.mail = failing(1);
      const { http } = await host.person({ kind: 'staff', email: 'owner@agency.test' });
      await http.post('/clientele/clients', { name: 'Acme', type: 'business' }).expect(201);
      await relay.idle();
      expect(listeners.heardBy('crm')).toEqual(['Acme']);
      expect(await statuses()).toEqual(['delivered', 'pending']);
    });
  });

  describe('in its sweep', () => {
    it('finds what no commit has told of', async () => {
      const { host, relay, listeners } = await start({ sweepEvery: 20 });
      await relay.idle();
      const runner = host.dataSource.createQueryRunner();
      await runner.startTransaction();
      const input = { name: 'Acme', type: 'business' } as const;
      await host.clients.create(host.self, input, runner.manager);
      await runner.query('COMMIT');
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
      await until(() => listeners.heardBy('mail').length > 0);
      expect(listeners.heardBy('mail')).toEqual(['Acme']);
    });

    it('finds at start what an earlier process has left (C40)', async () => {
      const { host } = await start({ relay: false });
      await host.client('Acme');
      const { listeners, relay } = await start(WOKEN);
      await until(() => listeners.heardBy('mail').length > 0);
      await relay.idle();
      expect([...listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme', 'plain Acme']);
    });

    it('takes over from a process that gives no sign of life, and not before (C40)', async () => {
      const dead = await start({ relay: false });
      await dead.host.client('Acme');
      const first = { subjectType: 'client' } as const;
      const ahead = Date.now() + 60_000;
      await dead.rows.update(first, { claim: 'another process', attempts: 1, dueAt: ahead });
      const { listeners, relay, statuses } = await start(WOKEN);
      await relay.idle();
      expect(listeners.heard).toEqual([]);
      await dead.rows.update(first, { dueAt: 1 });
      await relay.idle();
      expect(listeners.heardBy('mail')).toEqual(['Acme']);
      expect(await statuses()).toEqual(['delivered']);
    });
  });

  describe('when a listener fails', () => {
    const SOON = { sweepEvery: 10, retryAfter: 1, attempts: 3 } as const;

    it('tells it again, and no other one (C39)', async () => {
      const { host, listeners, statuses } = await start(SOON);
      listeners.answers.mail = failing(2);
      await host.client('Acme');
      await until(async () => (await statuses())[0] === 'delivered');
      expect([...listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme', 'plain Acme']);
    });

    it('keeps back what comes after it of the same subject only', async () => {
      const { host, listeners, relay, statuses } = await start({ ...WOKEN, retryAfter: '1h' });
      listeners.answers.mail = failing(1);
      const id = await host.client('Acme');
      await host.clients.update(host.self, id, { name: 'Acme 2' });
      await relay.idle();
      await host.client('Globex');
      await relay.idle();
      expect(listeners.heardBy('mail')).toEqual(['Globex']);
      expect(await statuses()).toEqual(['pending', 'pending', 'delivered']);
    });

    it('parks an event that has failed too often, and goes on with the subject', async () => {
      const { host, listeners, statuses } = await start(SOON);
      listeners.answers.mail = failing(3);
      const id = await host.client('Acme');
      await host.clients.update(host.self, id, { name: 'Acme 2' });
      await until(async () => (await statuses()).join() === 'failed,delivered');
      expect(listeners.heardBy('mail')).toEqual(['Acme 2']);
      expect(listeners.heardBy('crm')).toEqual(['Acme']);
    });

    it('does not fail for one that listens to the emitter itself', async () => {
      const { host, listeners, relay, statuses } = await start(WOKEN);
      listeners.answers.plain = failing(1);
      await host.client('Acme');
      await relay.idle();
      expect([...listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme']);
      expect(await statuses()).toEqual(['delivered']);
    });

    it('counts one that takes too long as failed, and does not tell it again once it has heard', async () => {
      const { host, listeners, statuses } = await start({ ...SOON, listenerTimeout: 20 });
      const slow = held();
      listeners.answers.mail = slow.answer;
      await host.client('Acme');
      await until(async () => (await statuses())[0] === 'failed');
      slow.letGo();
      const deliveries = host.dataSource.getRepository(EventDeliveryEntity);
      await until(async () => (await deliveries.countBy({ listener: 'NotingListeners.mail' })) > 0);
      expect(await deliveries.count()).toBe(2);
    });
  });

  describe('while a listener never answers', () => {
    async function hanging({ host, listeners, relay }: RelayHost) {
      await relay.idle();
      const { answer, letGo } = held();
      listeners.answers.mail = answer;
      const makeProfile = (name: string) =>
        host.app.get(ProfilesService).create(host.self, { name, permissions: {} });
      return { letGo, makeProfile };
    }

    it('delivers events of other types, however many wait for that listener', async () => {
      const started = await start(WOKEN);
      const { host, relay, rows, listeners } = started;
      const { letGo, makeProfile } = await hanging(started);
      for (let made = 0; made < 24; made += 1) await host.client(`Client ${made}`);
      await until(() => listeners.heardBy('crm').length === 10);
      await makeProfile('Readers');
      await until(() => listeners.heardBy('profile').length > 0);
      expect(listeners.heardBy('mail')).toEqual([]);
      expect(await rows.countBy({ type: 'client.created', attempts: 1 })).toBe(10);
      letGo();
      await relay.idle();
      expect(listeners.heardBy('mail')).toHaveLength(24);
    });

    it('delivers them though it holds every slot by two types of event', async () => {
      const started = await start({ ...WOKEN, concurrency: 4 });
      const { host, relay, rows, listeners } = started;
      const ids = await Promise.all(['A', 'B', 'C'].map((name) => host.client(name)));
      const { letGo, makeProfile } = await hanging(started);
      for (const id of ids) await host.clients.update(host.self, id, { name: 'renamed' });
      for (const name of ['D', 'E', 'F']) await host.client(name);
      await until(async () => (await rows.countBy({ status: 'pending', attempts: 1 })) === 4);
      await makeProfile('Readers');
      await makeProfile('Writers');
      await until(() => listeners.heardBy('profile').length === 2);
      expect(listeners.heardBy('mail')).toHaveLength(3);
      letGo();
      await relay.idle();
      expect(listeners.heardBy('mail')).toHaveLength(9);
    });
  });

  describe('at shutdown', () => {
    it('delivers what has been committed', async () => {
      const { host, listeners } = await start({ ...WOKEN, concurrency: 1 });
      const other = await start({ relay: false });
      for (const name of ['A', 'B', 'C', 'D']) await host.client(name);
      await host.stop();
      expect(listeners.heardBy('mail')).toEqual(['A', 'B', 'C', 'D']);
      expect(await other.statuses()).toEqual(Array(4).fill('delivered'));
    });
  });
});
