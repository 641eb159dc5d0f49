import type { EntityManager } from 'typeorm';
import { TransactionRunner } from '../../lib/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { EventRecorder } from '../../lib/events/event-recorder.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';

/** What a driver throws when the transaction lost a race. */
const LOST_RACE = Object.assign(new Error('deadlock'), { code: '40P01' });

describeOnEachDatabase('an event', (db) => {
  let host: TestHost;
  let count = 0;

  beforeAll(async () => {
    const members = { seatsPerClient: 1 };
    host = await TestHost.start(await db.options(), { options: { members } });
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client();
    const { length } = await host.recorded();
    /** Types and names of what was recorded since. */
    const since = async () =>
      (await host.recorded())
        .slice(length)
        .map(({ type, data }) => `${type} ${'name' in data ? data.name : ''}`.trim());
    const rename = (name: string, manager?: EntityManager) =>
      host.clients.update(host.self, clientId, { name }, manager);
    return { clientId, since, rename };
  }

  function email(): string {
    count += 1;
    return `person-${count}@acme.test`;
  }

  it('carries id, time, portal, actor and subject', async () => {
    const { member, actor } = await host.person({ kind: 'staff', email: email() });
    const clientId = await host.client();
    await host.clients.update(actor, clientId, { name: 'Renamed' });
    const events = (await host.recorded()).slice(-2);
    expect(events[1]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'client.updated',
      portalId: host.portalId,
      occurredAt: host.clock.now(),
      actor: { kind: 'staff', memberId: member.id, identityId: actor.identityId },
      subject: { type: 'client', id: clientId },
      data: expect.objectContaining({ clientId, name: 'Renamed' }),
      notify: false,
    });
    expect(events[0]).toMatchObject({ type: 'client.created', actor: null });
    const ids = (await host.recorded()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not recorded for a change that is refused halfway (C38)', async () => {
    const { clientId, since } = await setup();
    await host.person({ clientId, email: email(), name: 'First' });
    const second = host.person({ clientId, email: email(), name: 'Second' });
    await expect(second).rejects.toMatchObject({ code: 'SEAT_LIMIT' });
    expect(await since()).toEqual(['member.created First']);
  });

  it('is recorded once when its transaction was tried again', async () => {
    const { clientId, since } = await setup();
    let attempts = 0;
    await host.app.get(TransactionRunner).run(async (manager) => {
      attempts += 1;
      await host.app.get(EventRecorder).record(manager, host.self, {
        type: 'client.created',
        subject: { type: 'client', id: clientId },
        data: { clientId, name: `Attempt ${attempts}`, clientType: 'business' },
      });
      if (attempts === 1) throw LOST_RACE;
    });
    expect(await since()).toEqual(['client.created Attempt 2']);
  });

  describe('in a transaction of the host', () => {
    it('is written along with the rows of the host', async () => {
      const { clientId, since, rename } = await setup();
      await host.dataSource.transaction(async (manager) => {
        await rename('One', manager);
        await rename('Two', manager);
        expect(await manager.countBy(EventEntity, { subjectId: clientId })).toBe(3);
      });
      expect(await since()).toEqual(['client.updated One', 'client.updated Two']);
    });

    it('is gone when it is rolled back (C38)', async () => {
      const { clientId, since, rename } = await setup();
      const change = host.dataSource.transaction(async (manager) => {
        await rename('Never', manager);
        await host.members.create(host.self, { clientId, email: email() }, manager);
        throw new Error('the host changed its mind');
      });
      await expect(change).rejects.toThrow('changed its mind');
      expect(await since()).toEqual([]);
      expect(await host.clients.get(host.self, clientId)).toMatchObject({ name: 'Acme' });
    });

    it('goes with a savepoint that is rolled back, and no other goes with it (C38)', async () => {
      const { clientId, since, rename } = await setup();
      await host.dataSource.transaction(async (manager) => {
        await rename('Before', manager);
        const inner = manager.transaction(async (savepoint) => {
          await rename('Inside', savepoint);
          await savepoint.transaction((deeper) => rename('Deeper', deeper));
          throw new Error('undo');
        });
        await inner.catch(() => undefined);
        await manager.transaction((savepoint) => rename('Kept', savepoint));
      });
      expect(await since()).toEqual(['client.updated Before', 'client.updated Kept']);
      expect(await host.clients.get(host.self, clientId)).toMatchObject({ name: 'Kept' });
    });

    it('goes with a call that is refused, and the transaction goes on', async () => {
      const { clientId, since, rename } = await setup();
      const { member } = await host.person({ clientId, email: email(), name: 'Ada' });
      await host.members.deactivate(host.self, member.id);
      await host.person({ clientId, email: email(), name: 'Bob' });
      const before = await since();
      await host.dataSource.transaction(async (manager) => {
        await rename('Before', manager);
        const activate = host.members.activate(host.self, member.id, manager);
        await expect(activate).rejects.toMatchObject({ code: 'SEAT_LIMIT' });
        await rename('After', manager);
      });
      const after = ['client.updated Before', 'client.updated After'];
      expect(await since()).toEqual([...before, ...after]);
      expect((await host.members.get(host.self, member.id)).status).toBe('deactivated');
    });

    it('is recorded when the host drives the transaction by hand', async () => {
      const { since, rename } = await setup();
      const runner = host.dataSource.createQueryRunner();
      await runner.startTransaction();
      await rename('Undone', runner.manager);
      await runner.rollbackTransaction();
      await runner.startTransaction();
      await rename('Done', runner.manager);
      await runner.commitTransaction();
      await runner.release();
      expect(await since()).toEqual(['client.updated Done']);
    });

    it('is recorded once when a second of the kind is refused and the host goes on', async () => {
      const { clientId, since } = await setup();
      const invited = { clientId, email: email(), name: 'Ada' };
      await host.dataSource.transaction(async (manager) => {
        await host.members.create(host.self, invited, manager);
        const second = host.members.create(host.self, invited, manager);
        await expect(second).rejects.toMatchObject({ code: 'ALREADY_INVITED' });
      });
      expect(await since()).toEqual(['member.created Ada', 'invitation.sent']);
    });

    it('takes a manager that has one', async () => {
      const { since, rename } = await setup();
      await expect(rename('X', host.dataSource.manager)).rejects.toMatchObject({
        code: 'TRANSACTION_REQUIRED',
      });
      expect(await since()).toEqual([]);
    });

    it('keeps to its own transaction while others run beside it', async () => {
      const parties = await Promise.all(Array.from({ length: 6 }, () => setup()));
      await Promise.all(
        parties.map(({ rename }, at) =>
          host.dataSource
            .transaction(async (manager) => {
              await rename(`Name ${at}`, manager);
              if (at % 2 === 0) throw new Error('undo');
            })
            .catch(() => undefined),
        ),
      );
      const recorded = (await host.recorded('client.updated')).slice(-3);
      const names = recorded.map(({ data }) => data.name);
      expect(names.sort()).toEqual(['Name 1', 'Name 3', 'Name 5']);
    });
  });
});
