import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AuditItem,
  ClientsService,
  EventRelay,
  MembersService,
  type Page,
} from 'nest-clientele';
import { ClientListener } from '../listeners.js';
import type { StepName } from '../step-names.js';
import { PASSWORD, type Step, type World } from '../world.js';

type Events = Extract<
  StepName,
  | 'roll back with a transaction of the host'
  | 'commit with a transaction of the host'
  | 'tell listeners, and again one that failed'
  | 'show the audit trail, without secrets'
>;

export const eventSteps: Readonly<Record<Events, Step>> = {
  'roll back with a transaction of the host': async (world) => {
    const email = 'undone@acme.test';
    const clientId = world.the('acme');
    const undone = world.dataSource.transaction(async (manager) => {
      await world.get(MembersService).create(world.self, { email, clientId }, manager);
      throw new Error('The host changes its mind.');
    });
    await assert.rejects(undone, /changes its mind/);
    const { items } = await world.get(MembersService).list(world.self, { q: email });
    assert.deepEqual(items, []);
  },

  'commit with a transaction of the host': async (world) => {
    const clients = world.get(ClientsService);
    const { id } = await world.dataSource.transaction((manager) =>
      clients.create(world.self, { name: 'Initech', type: 'business' }, manager),
    );
    assert.equal((await clients.get(world.self, id)).name, 'Initech');
    world.keep('initech', id);
  },

  'tell listeners, and again one that failed': async (world) => {
    const id = world.the('initech');
    await world.get(ClientsService).update(world.self, id, { name: 'Initech Ltd' });
    const { heard, emitted, ...listener } = await until(world, ({ heard }) =>
      heard.includes('client.updated Initech Ltd'),
    );
    assert.equal(listener.failures, 1);
    assert.equal(heard.filter((each) => each === 'client.created Initech').length, 1);
    assert.ok(emitted.includes('client.created Initech'));
  },

  'show the audit trail, without secrets': async (world) => {
    const { items } = await world
      .as('owner')
      .gets<Page<AuditItem>>(200, 'GET', 'clientele/audit?limit=200');
    const types = new Set(items.map(({ type }) => type));
    for (const type of ['member.created', 'invitation.accepted', 'client.created'] as const) {
      assert.ok(types.has(type), `${type} is in the trail`);
    }
    const times = items.map(({ occurredAt }) => occurredAt);
    assert.deepEqual(times, [...times].sort().reverse());
    const text = JSON.stringify(items);
    assert.ok(!text.includes(world.the('token of zara')) && !text.includes(PASSWORD));
  },
};

/** The listener, once it is as it should be; ten seconds later that fails. */
async function until(
  world: World,
  isSo: (listener: ClientListener) => boolean,
): Promise<ClientListener> {
  const listener = world.get(ClientListener);
  for (let tries = 0; tries < 500; tries += 1) {
    await world.get(EventRelay).idle();
    if (isSo(listener)) return listener;
    await pause(20);
  }
  throw new Error(`Heard was: ${listener.heard.join(', ')}`);
}
