import { BackgroundWork } from '../../../sample-app/src/background/background-work.js';
import { DataSource } from 'typeorm';
import { storedEvent } from '../../../lib/events/stored-event.js';
import { EventRelay, type InvitationMail, InvitationsService } from '../../../lib/index.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { startMailServer } from './support/mail-server.js';
import { Sample } from './support/sample.js';

describe('mail of the sample app by SMTP', () => {
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  let sample: Sample;

  beforeAll(async () => {
    mailServer = await startMailServer();
    sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:', SMTP_URL: mailServer.url });
  });

  afterAll(async () => {
    await sample.stop();
    await mailServer.stop();
  });

  it('reaches the invited person with a link that works, and not the dev inbox', async () => {
    const owner = await sample.as('owner@agency.test');
    const email = 'posted@acme.test';
    const body = { email, message: 'Schön, dass du da bist <3' };
    await owner.clientele.POST('/members', { body });
    await sample.app.get(EventRelay).idle();

    const [mail] = mailServer.received;
    expect(mail).toMatchObject({ to: { text: email }, subject: expect.any(String) });
    expect(mail!.text).toContain('Schön, dass du da bist <3');
    expect(mail!.html).toContain('Schön, dass du da bist &lt;3');
    const [link] = mail!.text!.match(/http:\/\/localhost:3000\/accept\?token=[\w-]+/)!;
    const token = new URL(link).searchParams.get('token')!;
    const preview = await sample.nobody.clientele.POST('/invitations/preview', { body: { token } });
    expect(preview.email).toBe(email);
    expect(await sample.inbox(email)).toEqual([]);
  });

  it('is asked for by every forgotten password, and written to people with an account only', async () => {
    const { received, greeted } = mailServer;
    const background = sample.app.get(BackgroundWork);
    const before = { mails: received.length, calls: greeted.length };
    for (const email of ['member@acme.test', 'nobody@acme.test']) {
      await sample.nobody.post('/api/auth/forgot', { email }).expect(202);
      await background.idle();
    }
    const mails = received.slice(before.mails);
    expect(mails.map(({ to }) => to)).toMatchObject([{ text: 'member@acme.test' }]);
    expect(greeted).toHaveLength(before.calls + 2);
  });

  it('bears the same Message-ID each time it is sent, and another one for another link', async () => {
    const owner = await sample.as('owner@agency.test');
    const email = 'twice@acme.test';
    const body = { email };
    const { invitation } = await owner.clientele.POST('/members', { body });
    await sample.app.get(EventRelay).idle();
    const idsTo = () =>
      mailServer.received
        .filter(({ to }) => [to].flat().some((each) => each?.text === email))
        .map(({ messageId }) => messageId);
    const invitations = sample.app.get(InvitationsService);
    const rows = sample.app.get(DataSource).getRepository(EventEntity);
    const [row] = await rows.findBy({ subjectId: invitation!.id, type: 'invitation.sent' });
    const again = await invitations.render(storedEvent(row!) as never);
    expect(idsTo()).toEqual([(again as InvitationMail).messageId]);
    expect(idsTo()[0]).toMatch(new RegExp(`^<${invitation!.id}\\.0@localhost>$`));
    await sample.nobody.post('/api/dev/clock', { advance: 'P2D' }).expect(200);
    const path = { path: { id: invitation!.id } };
    await owner.clientele.POST('/invitations/{id}/resend', path);
    await sample.app.get(EventRelay).idle();
    expect(new Set(idsTo()).size).toBe(2);
    await sample.nobody.post('/api/dev/clock', { reset: true }).expect(200);
  });

  it('is said to have failed when the server refuses the address for good, and is not tried again', async () => {
    const owner = await sample.as('owner@agency.test');
    const { member } = await owner.clientele.POST('/members', {
      body: { email: 'refused@acme.test' },
    });
    await sample.app.get(EventRelay).idle();
    const path = { path: { id: member.id } };
    const { invitation } = await owner.clientele.GET('/members/{id}', path);
    expect(invitation).toMatchObject({ status: 'pending', delivery: 'failed' });
    const query = { query: { type: 'invitation.undeliverable' as const } };
    const { items } = await owner.clientele.GET('/audit', query);
    expect(items).toMatchObject([{ data: { reason: expect.stringContaining('550') as string } }]);
  });

  it('reminds who was invited and has forgotten that there is no password yet', async () => {
    const owner = await sample.as('owner@agency.test');
    const email = 'waiting@acme.test';
    await owner.clientele.POST('/members', { body: { email } });
    await sample.app.get(EventRelay).idle();
    const linksTo = () =>
      mailServer.received
        .filter(({ to }) => [to].flat().some((each) => each?.text === email))
        .map(({ text }) => /token=([\w-]+)/.exec(text ?? '')?.[1]);
    const [link] = linksTo();
    await sample.nobody.post('/api/auth/forgot', { email }).expect(202);
    await sample.app.get(BackgroundWork).idle();
    await sample.app.get(EventRelay).idle();
    expect(linksTo()).toEqual([link, link]);
  });
});
