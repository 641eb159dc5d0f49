import { Controller, Injectable, Module, type Provider, Scope, type Type } from '@nestjs/common';
import { type ClienteleEvent, EventRelay, OnClientele } from '../../lib/index.js';
import { describeOnOneDatabase } from '../support/databases.js';
import { refused } from '../support/refused.js';
import { TestHost } from '../support/test-host.js';

/** Notes what it hears. */
class Noting {
  readonly heard: string[] = [];

  protected note({ type, data }: ClienteleEvent<'client.created' | 'client.updated'>): void {
    this.heard.push(`${type} ${data.name}`);
  }
}

@Injectable()
class Mails extends Noting {
  @OnClientele('client.created')
  @OnClientele('client.updated')
  mail(event: ClienteleEvent<'client.created' | 'client.updated'>): void {
    this.note(event);
  }
}

@Controller('heard')
class HeardController extends Noting {
  @OnClientele('client.created', { name: 'controller' })
  onCreated(event: ClienteleEvent<'client.created'>): void {
    this.note(event);
  }
}

@Injectable({ scope: Scope.REQUEST })
class PerRequest {
  @OnClientele('client.created')
  onCreated(): void {}
}

@Injectable()
class LongName {
  @OnClientele('client.created', { name: 'x'.repeat(201) })
  onCreated(): void {}
}

@Module({ providers: [Mails] })
class MailModule {}

describeOnOneDatabase('a listener', (db) => {
  async function start(providers: Provider[], imports: Type[] = [], controllers: Type[] = []) {
    const options = { events: { sweepEvery: '1h' } } as const;
    return TestHost.start(await db.options(), { providers, imports, controllers, options });
  }

  it('may be a method of a provider or of a controller, and hear several types', async () => {
    const host = await start([], [MailModule], [HeardController]);
    const id = await host.client('Acme');
    await host.clients.update(host.self, id, { name: 'Globex' });
    await host.app.get(EventRelay).idle();
    const created = 'client.created Acme';
    expect(host.app.get(Mails).heard).toEqual([created, 'client.updated Globex']);
    expect(host.app.get(HeardController).heard).toEqual([created]);
    await host.stop();
  });

  it('counts once when its provider has a second token', async () => {
    const host = await start([Mails, { provide: 'mails', useExisting: Mails }]);
    await host.client('Acme');
    await host.app.get(EventRelay).idle();
    expect(host.app.get(Mails).heard).toEqual(['client.created Acme']);
    await host.stop();
  });

  it('is refused at start when it cannot be told from another', async () => {
    await expect(start([Mails], [MailModule])).rejects.toEqual(
      refused('twoListeners', 'client.updated', 'Mails.mail'),
    );
  });

  it('is refused at start when it is made for each request', async () => {
    const refusal = refused('requestScopedListener', 'PerRequest.onCreated');
    await expect(start([PerRequest])).rejects.toEqual(refusal);
  });

  it('is refused at start when its name fits into no row', async () => {
    const refusal = refused('longListenerName', 'x'.repeat(201), 200);
    await expect(start([LongName])).rejects.toEqual(refusal);
  });
});
