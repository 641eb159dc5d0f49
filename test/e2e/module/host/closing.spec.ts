import type { Server } from 'node:http';
import { Controller, Injectable, Logger, Post } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type ClienteleEvent,
  ClientsService,
  hostActor,
  OnClientele,
  PortalsService,
} from '../../../../lib/index.js';
import { NotingListeners } from '../../../events/noting.listeners.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';

const ADAPTERS = {
  Express: () => new ExpressAdapter(),
  Fastify: () => new FastifyAdapter(),
} as const;

/** Makes a client once it is let go on. */
@Controller('slow')
class SlowController {
  isUnderWay = false;
  letGo!: () => void;
  private readonly gate = new Promise<void>((resolve) => (this.letGo = resolve));

  constructor(
    private readonly portals: PortalsService,
    private readonly clients: ClientsService,
  ) {}

  @Post()
  async make() {
    this.isUnderWay = true;
    await this.gate;
    const { id } = await this.portals.ensure({ key: 'default', name: 'Agency' });
    return this.clients.create(hostActor(id), { name: 'Acme', type: 'business' });
  }
}

/** Without it the app would warn that nobody mails invitations. */
@Injectable()
class Postman {
  @OnClientele('invitation.sent')
  mail(): void {}
}

describeOnEachDatabase('an app that closes', (db) => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  function start(adapter: keyof typeof ADAPTERS, isFirst = false): Promise<TestHost> {
    return db.options().then((database) =>
      TestHost.start(database, {
        adapter: ADAPTERS[adapter](),
        isFirst,
        controllers: [SlowController],
        providers: [NotingListeners, Postman],
        options: { events: { sweepEvery: '1h' } },
      }),
    );
  }

  it.each([
    ['Express', 'before', true],
    ['Express', 'after', false],
    ['Fastify', 'before', true],
    ['Fastify', 'after', false],
  ] as const)(
    'behind %s answers what is under way, and tells every listener of it (imported %s the DataSource)',
    async (adapter, _, isFirst) => {
      const [warn, error] = (['warn', 'error'] as const).map((level) =>
        jest.spyOn(Logger.prototype, level).mockImplementation(),
      );
      const host = await start(adapter, isFirst);
      const [slow, listeners] = [host.app.get(SlowController), host.app.get(NotingListeners)];
      const answer = host.nobody.post('/slow').expect(201).then();
      await until(() => slow.isUnderWay);
      const closed = host.stop();
      await until(() => !(host.app.getHttpServer() as Server).listening);
      slow.letGo();
      await answer;
      await closed;
      expect([...listeners.heard].sort()).toEqual(['crm Acme', 'mail Acme', 'plain Acme']);
      expect([warn!.mock.calls, error!.mock.calls]).toEqual([[], []]);
    },
  );

  it('lets go of what carries events after the last one, once', async () => {
    const carried: string[] = [];
    const events = {
      publish: ({ type }: ClienteleEvent) => Promise.resolve(void carried.push(type)),
      close: () => Promise.resolve(void carried.push('closed')),
    };
    const host = await TestHost.start(await db.options(), {
      extras: { providers: { events: { useValue: events } } },
      options: { events: { sweepEvery: '1h' } },
    });
    await host.client('Acme');
    await host.stop();
    expect(carried).toEqual(['client.created', 'closed']);
  });

  it('says nothing of events where its DataSource is closed before', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const host = await start('Express');
    await host.dataSource.destroy();
    await host.stop();
    expect(error).not.toHaveBeenCalled();
  });

  it('goes by its own timers, though those of a test stand still', async () => {
    const host = await start('Express');
    const listeners = host.app.get(NotingListeners);
    // The drivers of servers wait for ticks of the global process.
    jest.useFakeTimers(db.name === 'SQLite' ? {} : { doNotFake: ['nextTick'] });
    await host.client('Acme');
    await host.stop();
    expect(listeners.heardBy('mail')).toEqual(['Acme']);
  });
});
