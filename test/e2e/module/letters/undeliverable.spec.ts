import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import {
  AuditService,
  type ClienteleEvent,
  EventRelay,
  OnClientele,
  UndeliverableError,
} from '../../../../lib/index.js';
import { JoinAsker } from '../../../../lib/joining/join-asker.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { describeOnEachDatabase, describeOnOneDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { invite } from '../joining/support/invited.js';

type Letter = ClienteleEvent<'invitation.sent' | 'invitation.resent'>;

@Injectable()
class Mails {
  readonly tries: string[] = [];
  answer: (event: Letter) => void | Promise<void> = () => {};

  @OnClientele('invitation.sent')
  @OnClientele('invitation.resent')
  async mail(event: Letter): Promise<void> {
    this.tries.push(event.id);
    await this.answer(event);
  }
}

@Injectable()
class Crm {
  tries = 0;
  failures = 0;

  @OnClientele('invitation.sent')
  note(): void {
    this.tries += 1;
    if (this.tries <= this.failures) throw new Error('the CRM is down');
  }
}

@Injectable()
class Plain {
  @OnEvent('clientele.invitation.sent')
  hear(): void {}
}

/** As another copy of the package has it, or another package. */
function foreignRefusal(reason: string): Error {
  const error = new Error(reason);
  return Object.assign(error, {
    reason,
    [Symbol.for('nest-clientele:UndeliverableError')]: true,
  });
}

const events = { sweepEvery: '1h', retryAfter: 0 } as const;

describeOnEachDatabase('a letter', (db) => {
  let host: TestHost;
  let owner: Person;

  beforeEach(async () => {
    host = await TestHost.start(await db.options({ file: true }), {
      providers: [Mails, Crm],
      options: { events },
    });
    owner = await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' });
    await idle();
  });

  afterEach(() => host.stop());

  const idle = () => host.app.get(EventRelay).idle();

  async function deliveryOf(memberId: string): Promise<string> {
    const { body } = await owner.http.get(`/clientele/members/${memberId}`).expect(200);
    return body.invitation.delivery as string;
  }

  async function sent() {
    const { memberId, invitationId } = await invite(host);
    await idle();
    const [event] = await host.dataSource
      .getRepository(EventEntity)
      .findBy({ subjectId: invitationId, type: 'invitation.sent' });
    return { memberId, invitationId, event: event! };
  }

  it('is sent once every listener has heard of it', async () => {
    const { memberId } = await invite(host);
    await idle();
    expect(await deliveryOf(memberId)).toBe('sent');
  });

  it.each([
    ['this package', (reason: string) => new UndeliverableError(reason)],
    ['another copy of it', foreignRefusal],
  ])(
    'that a listener of %s cannot deliver has failed, is not tried again, and is told of',
    async (_, refusal) => {
      const mails = host.app.get(Mails);
      mails.answer = () => {
        throw refusal('550 no such mailbox\r\nat example.test');
      };
      const { memberId, invitationId, event } = await sent();
      await idle();
      expect([mails.tries.length, await deliveryOf(memberId), event.status]).toEqual([
        1,
        'failed',
        'failed',
      ]);
      const told = await host.recorded('invitation.undeliverable');
      expect(told).toMatchObject([
        {
          subject: { type: 'invitation', id: invitationId },
          data: { memberId, generation: 0, reason: '550 no such mailbox at example.test' },
        },
      ]);
    },
  );

  it('of staff, or of who asked by a link, that cannot be delivered is told of likewise', async () => {
    host.app.get(Mails).answer = () => {
      throw new UndeliverableError('550');
    };
    const clientId = await host.client();
    const ending = { expiresAt: new Date(host.clock.now() + DAY).toISOString(), uses: 1 };
    const links = `/clientele/clients/${clientId}/join-links`;
    const { body: link } = await owner.http.post(links, ending).expect(201);
    const ask = { token: link.token as string, email: 'asks@client.test' };
    await host.app.get(JoinAsker).ask(ask, null);
    await invite(host, { kind: 'staff' });
    await idle();
    const { body } = await owner.http.get('/clientele/audit?type=invitation.undeliverable');
    expect(body.items).toMatchObject([
      { data: { clientId: null, reason: '550' } },
      { data: { clientId, joinLinkId: link.id, email: ask.email } },
    ]);
  });

  it('is delivered after all when it is replayed, to whoever could not deliver it alone', async () => {
    const mails = host.app.get(Mails);
    mails.answer = () => {
      throw new UndeliverableError('550');
    };
    const { memberId, event } = await sent();
    let letGo!: () => void;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    mails.answer = () => gate;
    await host.app.get(AuditService).replay(host.self, event.id);
    expect(await deliveryOf(memberId)).toBe('queued');
    letGo();
    await idle();
    expect(await deliveryOf(memberId)).toBe('sent');
    expect([mails.tries.length, host.app.get(Crm).tries]).toEqual([2, 1]);
    expect(await host.recorded('invitation.undeliverable')).toHaveLength(1);
  });

  it('is not tried again by one who could not deliver it, though another listener is', async () => {
    const mails = host.app.get(Mails);
    const crm = host.app.get(Crm);
    crm.failures = 2;
    mails.answer = () => {
      throw new UndeliverableError('550');
    };
    const { memberId } = await sent();
    expect([mails.tries.length, crm.tries]).toEqual([1, 3]);
    expect(await deliveryOf(memberId)).toBe('failed');
  });

  it('is queued while it is tried again', async () => {
    const mails = host.app.get(Mails);
    let left = 3;
    mails.answer = () => {
      left -= 1;
      if (left >= 0) throw new Error('the mail server is down');
    };
    const { memberId } = await invite(host);
    expect(await deliveryOf(memberId)).toBe('queued');
    await idle();
    expect([mails.tries.length, await deliveryOf(memberId)]).toEqual([4, 'sent']);
  });

  it('is queued anew when it is sent again, whatever became of the one before', async () => {
    const mails = host.app.get(Mails);
    mails.answer = () => {
      throw new UndeliverableError('550');
    };
    const { memberId, invitationId } = await sent();
    mails.answer = () => {};
    host.clock.advance(24 * 3_600_000);
    await host.invitations.resend(host.self, invitationId);
    await idle();
    expect(await deliveryOf(memberId)).toBe('sent');
  });
});

describeOnOneDatabase('a letter that nobody listens to', (db) => {
  const start = async (
    providers: NonNullable<Parameters<typeof TestHost.start>[1]>['providers'],
  ) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => {});
    const host = await TestHost.start(await db.options({ file: true }), {
      options: { events },
      ...(providers && { providers }),
    });
    await host.app.get(EventRelay).idle();
    const { memberId } = await invite(host);
    await host.app.get(EventRelay).idle();
    const owner = await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' });
    const { body } = await owner.http.get(`/clientele/members/${memberId}`).expect(200);
    const { invitation } = body as { invitation: { delivery: string } };
    const warnings = warn.mock.calls.map(([text]) => String(text));
    warn.mockRestore();
    await host.stop();
    return { delivery: invitation.delivery, warnings };
  };

  it('is unhandled, and the start has warned of it', async () => {
    const { delivery, warnings } = await start(undefined);
    expect(delivery).toBe('unhandled');
    expect(warnings.filter((text) => text.includes('Nothing listens'))).toHaveLength(1);
  });

  it.each([
    ['@OnClientele', Mails],
    ['@OnEvent', Plain],
  ])('is none where a method bears %s', async (_, provider) => {
    const { delivery, warnings } = await start([provider]);
    expect([delivery, warnings]).toEqual(['sent', []]);
  });
});
