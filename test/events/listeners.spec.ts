import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  EVENT_TRANSPORT,
  EventEmitterTransport,
  EventRelay,
  type EventTransport,
  OnClientele,
} from '../../lib/index.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';

/** Notes what it hears; one listener fails, one takes its time. */
@Injectable()
class Listener {
  readonly heard: string[] = [];

  @OnClientele('client.created')
  onCreated(event: ClienteleEvent<'client.created'>): void {
    this.heard.push(`created ${event.data.name}`);
  }

  @OnClientele('client.updated')
  onUpdated(event: ClienteleEvent<'client.updated'>): void {
    this.heard.push(`failed ${event.data.name}`);
    throw new Error('the mail server is down');
  }

  @OnClientele('client.ceiling_changed')
  async onCeiling(event: ClienteleEvent<'client.ceiling_changed'>): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    this.heard.push(`ceiling ${Object.keys(event.data.change.after).join()}`);
  }

  @OnClientele('invitation.sent')
  async onInvitation(): Promise<void> {
    await Promise.reject(new Error('rejected'));
  }
}

describeOnEachDatabase('a listener', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      providers: [Listener],
      extras: { providers: { events: EventEmitterTransport } },
    });
  });

  afterAll(() => host.stop());

  let owners = 0;

  async function setup() {
    const { heard } = host.app.get(Listener);
    owners += 1;
    const owner = await host.person({ kind: 'staff', email: `owner-${owners}@agency.test` });
    heard.length = 0;
    const idle = () => host.app.get(EventRelay).idle();
    return { heard, http: owner.http, idle };
  }

  it('hears what was committed, typed by its event', async () => {
    const { heard, http, idle } = await setup();
    await http.post('/clientele/clients', { name: 'Acme', type: 'business' }).expect(201);
    await idle();
    expect(heard).toEqual(['created Acme']);
  });

  it('hears nothing of what was rolled back (C38)', async () => {
    const { heard, idle } = await setup();
    const change = host.dataSource.transaction(async (manager) => {
      await host.clients.create(host.self, { name: 'Never', type: 'business' }, manager);
      throw new Error('undo');
    });
    await expect(change).rejects.toThrow('undo');
    await idle();
    expect(heard).toEqual([]);
  });

  it('that throws or rejects breaks no request, and no later event (C39)', async () => {
    const { heard, http, idle } = await setup();
    const { body } = await http.post('/clientele/clients', { name: 'Acme', type: 'business' });
    const path = `/clientele/clients/${body.id}`;
    await http.patch(path, { name: 'Globex' }).expect(200);
    const invited = { email: 'ada@acme.test', clientId: body.id };
    await http.post('/clientele/members', invited).expect(201);
    await http.put(`${path}/permissions`, { permissions: { tasks: false } }).expect(200);
    await idle();
    expect(heard).toEqual(['created Acme', 'failed Globex', 'ceiling tasks']);
  });

  it('is waited for: events come one after the other, in the order of their commit', async () => {
    const { heard, idle } = await setup();
    await host.dataSource.transaction(async (manager) => {
      const make = (name: string) =>
        host.clients.create(host.self, { name, type: 'business' }, manager);
      const { id } = await make('A');
      const ceiling = (permissions: Record<string, boolean>) =>
        host.clients.setCeiling(host.self, id, { permissions }, manager);
      await ceiling({ tasks: false });
      await make('B');
      await ceiling({ billing: false });
    });
    await idle();
    expect(heard).toEqual(['created A', 'ceiling tasks', 'created B', 'ceiling billing']);
  });

  it('that failed is not taken for one that heard', async () => {
    const transport = host.app.get<EventTransport>(EVENT_TRANSPORT);
    const event = (type: ClienteleEvent['type']) =>
      transport.publish({ type, data: {} } as ClienteleEvent);
    await expect(event('client.updated')).rejects.toThrow('the mail server is down');
    await expect(event('invitation.sent')).rejects.toThrow('rejected');
    await expect(event('client.created')).resolves.toBeUndefined();
  });
});
