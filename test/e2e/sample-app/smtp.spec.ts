import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { BackgroundWork } from '../../../sample-app/src/background/background-work.js';
import { EventRelay } from '../../../lib/index.js';
import { Sample } from './support/sample.js';

/** A mail server that keeps what it is sent. */
async function startMailServer() {
  const received: ParsedMail[] = [];
  const greeted: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect({ remoteAddress }, done) {
      greeted.push(remoteAddress);
      done();
    },
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(resolve));
  return { received, greeted, url: `smtp://127.0.0.1:${port}`, stop };
}

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
});
