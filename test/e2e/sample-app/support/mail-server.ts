import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is sent, but to addresses that begin with `refused`. */
export async function startMailServer() {
  const received: ParsedMail[] = [];
  const greeted: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect({ remoteAddress }, done) {
      greeted.push(remoteAddress);
      done();
    },
    // Nobody of this name has a mailbox.
    onRcptTo({ address }, _session, done) {
      const refusal = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
      if (address.startsWith('refused@')) done(refusal);
      else done();
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
