import { Inject, Injectable } from '@nestjs/common';
import { EventEmitterModule, OnEvent } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import {
  type ClienteleEvent,
  InvitationsService,
  OnClientele,
  UndeliverableError,
} from '../../lib/index.js';
import {
  aClient,
  aMember,
  aStaffMember,
  ClienteleTesting,
  ClienteleTestingModule,
  MailBox,
} from '../../lib/testing/index.js';
import { permissions } from '../support/test-permissions.js';
import { startTestingApp } from './support/testing-app.js';

/** A mail listener as a host writes it. */
@Injectable()
class Mailing {
  readonly heard: ClienteleEvent[] = [];
  fault: Error | null = null;

  constructor(
    @Inject(MailBox) private readonly mailer: MailBox,
    private readonly invitations: InvitationsService,
  ) {}

  @OnClientele('invitation.sent')
  async onSent(event: ClienteleEvent<'invitation.sent'>) {
    const mail = await this.invitations.render(event);
    if (mail) await this.mailer.sendMail(mail);
  }

  @OnClientele('member.deactivated')
  async onDeactivated(event: ClienteleEvent<'member.deactivated'>) {
    // Later than whoever does not wait.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.fault) throw this.fault;
    this.heard.push(event);
  }
}

@Injectable()
class Second {
  @OnClientele('member.deactivated')
  fail() {
    throw new Error('second');
  }
}

const started = async (...more: (typeof Second)[]) => {
  const mailBox = new MailBox();
  const providers = [Mailing, ...more, { provide: MailBox, useValue: mailBox }];
  const testing = await startTestingApp({ providers });
  return { ...testing, mailBox, mailing: testing.app.get(Mailing) };
};

const leaving = (member: { memberId: string; clientId: string; email: string; name: string }) => {
  const { memberId, clientId, email, name } = member;
  return { memberId, clientId, email, name };
};

describe('an event of a test', () => {
  it('is heard by the listeners of the host, whole, before it resolves', async () => {
    const { app, clientele, mailing } = await started();
    const ann = clientele.add(aStaffMember());
    const jo = clientele.add(aMember({ name: 'Jo' }));
    clientele.clock.set(1_700_000_000_000);
    const data = leaving(jo);
    const event = await clientele.emit('member.deactivated', data, { actor: ann, notify: true });
    expect(mailing.heard).toEqual([event]);
    expect(event).toMatchObject({
      type: 'member.deactivated',
      portalId: clientele.portal.portalId,
      occurredAt: 1_700_000_000_000,
      actor: { kind: 'staff', memberId: ann.memberId, identityId: ann.person.personId },
      subject: { type: 'member', id: jo.memberId },
      data,
      notify: true,
    });
    await app.close();
  });

  it('throws on what a listener throws, and of several all', async () => {
    const { app, clientele, mailing } = await started();
    const data = leaving(clientele.add(aMember()));
    mailing.fault = new Error('smtp is down');
    await expect(clientele.emit('member.deactivated', data)).rejects.toBe(mailing.fault);
    mailing.fault = new UndeliverableError('550 no such mailbox');
    await expect(clientele.emit('member.deactivated', data)).rejects.toEqual(mailing.fault);
    const both = await started(Second);
    both.mailing.fault = new Error('first');
    const failing = both.clientele.emit('member.deactivated', data);
    await expect(failing).rejects.toMatchObject({
      errors: [{ message: 'first' }, { message: 'second' }],
    });
    await app.close();
    await both.app.close();
  });

  it('is refused when nobody listens, or when its data has no subject', async () => {
    const { app, clientele } = await started();
    const data = { clientId: 'x', name: 'x', clientType: 'business' };
    await expect(clientele.emit('client.created', data)).rejects.toThrow(
      /Nobody listens to 'client.created'/,
    );
    const nothing = {} as ReturnType<typeof leaving>;
    await expect(clientele.emit('member.deactivated', nothing)).rejects.toThrow(
      /has no `memberId`/,
    );
    await app.close();
  });

  it('is heard by those who listen to the emitter of the host, where it has one', async () => {
    const heard: unknown[] = [];
    @Injectable()
    class Watching {
      @OnEvent('clientele.portal.updated')
      hear(event: unknown) {
        heard.push(event);
      }
    }
    const module = await Test.createTestingModule({
      imports: [EventEmitterModule.forRoot(), ClienteleTestingModule.forRoot({ permissions })],
      providers: [Watching],
    }).compile();
    await module.init();
    const clientele = module.get(ClienteleTesting);
    const event = await clientele.emit('portal.updated', { change: { before: {}, after: {} } });
    expect(heard).toEqual([event]);
    expect(event.subject).toEqual({ type: 'portal', id: clientele.portal.portalId });
    await module.close();
  });
});

describe('an invitation of a test', () => {
  it('is written by the module, and mailed by the listener of the host', async () => {
    const { app, clientele, mailBox } = await started();
    const acme = clientele.add(aClient({ name: 'Acme' }));
    const ann = clientele.add(aStaffMember({ name: 'Ann' }));
    const jo = clientele.add(aMember({ name: 'Jo', email: 'jo@acme.test' }).of(acme).pending());
    await clientele.invite(jo, { by: ann, message: 'See you on Monday.' });
    const { subject, text } = mailBox.last('jo@acme.test');
    expect(subject).toBe('Ann invites you to Acme');
    expect(text).toMatch(/Ann[^]*Acme[^]*See you on Monday\./);
    expect(mailBox.linkTo('jo@acme.test')).toMatch(
      /^https:\/\/portal\.test\/accept\?token=[\w-]{40,}$/,
    );
    expect(mailBox.to('jo@acme.test')).toHaveLength(1);
    await app.close();
  });

  it('has no letter once it is over, its member is in, or gone', async () => {
    const { app, clientele } = await started();
    const invitations = app.get(InvitationsService);
    const jo = clientele.add(aMember().pending());
    const event = await clientele.invite(jo);
    expect(await invitations.render(event)).toMatchObject({ to: jo.email });
    clientele.clock.advance('7d');
    expect(await invitations.render(event)).toBeNull();
    const again = await clientele.invite(jo);
    clientele.change(jo, (member) => member.active());
    expect(await invitations.render(again)).toBeNull();
    await expect(async () => clientele.invite(jo)).rejects.toThrow(/is active/);
    await app.close();
  });

  it('leaves the rest of the service to a stub', async () => {
    const { app, clientele } = await started();
    const invitations = app.get(InvitationsService);
    await expect(invitations.remind('jo@acme.test')).rejects.toThrow(
      /InvitationsService\.remind needs a database/,
    );
    const jo = clientele.add(aMember());
    const told = await clientele.emit('member.deactivated', leaving(jo), { notify: true });
    await expect(invitations.render(told)).rejects.toThrow(/letters of invitations only/);
    await app.close();
  });
});
