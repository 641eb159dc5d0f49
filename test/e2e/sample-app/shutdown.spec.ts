import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { MailEntity } from '../../../sample-app/src/mail/mail.entity.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { UNDELIVERED } from '../../../lib/domain/events/delivery-status.js';
import { DEMO_PASSWORD } from '../../../sample-app/src/demo/demo-logins.js';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { RawConnection } from './support/raw-connection.js';
import { Sample } from './support/sample.js';
import { freePort } from '../../support/free-port.js';

describe('a shutdown of the sample app', () => {
  it('answers requests under way and closes their connections, and takes no further one', async () => {
    const sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:' });
    const { port } = sample.app.getHttpServer().address() as AddressInfo;
    const [slow, idle, silent] = [
      await RawConnection.to(port),
      await RawConnection.to(port),
      await RawConnection.to(port),
    ];
    idle.send('GET /api/health');
    await idle.until(/"ok"/);
    expect(idle.isClosed).toBe(false);
    const body = JSON.stringify({ email: 'owner@agency.test', password: DEMO_PASSWORD });
    slow.send('POST /api/auth/login', {
      'Content-Type': 'application/json',
      'Content-Length': String(body.length),
      Expect: '100-continue',
    });
    await slow.until(/100 Continue/);

    const stopped = sample.stop();
    await idle.untilClosed();
    silent.send('GET /api/health');
    await silent.until(/503 [^]*Connection: close[^]*SHUTTING_DOWN/);
    await silent.untilClosed();
    await expect(RawConnection.to(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    slow.more(body);
    await slow.until(/200 OK[^]*Connection: close[^]*accessToken/);
    await slow.untilClosed();
    await stopped;
  });
});

/** Calls again and again, on a connection that is kept, until nobody answers; gives what was answered. */
async function callUntilRefused(port: number, token: string, name: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const invited: string[] = [];
  try {
    for (let call = 0; call < 1_000; call += 1) {
      const email = `${name}-${call}@acme.test`;
      const status = await invite({ agent, port, token }, email);
      if (status === 503) return invited;
      expect(status).toBe(201);
      invited.push(email);
    }
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/^(ECONNREFUSED|ECONNRESET|EPIPE)$/);
    return invited;
  } finally {
    agent.destroy();
  }
  throw new Error('The app never stopped to answer.');
}

async function invite(
  { agent, port, token }: { agent: Agent; port: number; token: string },
  email: string,
): Promise<number> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const to = { agent, port, host: '127.0.0.1', path: '/api/clientele/members', headers };
  const sent = request({ ...to, method: 'POST' }).end(JSON.stringify({ email }));
  const [response] = await once(sent, 'response');
  await text(response);
  return response.statusCode;
}

describeOnOneDatabase('the process of the sample app', (db) => {
  let app: ChildProcess;

  // One that did not end by itself would outlive the tests.
  afterAll(() => app.kill('SIGKILL'));

  it('ends by SIGTERM amid requests, with everything they wrote heard by its listeners', async () => {
    const options = await db.options({ file: true, entities: [MailEntity] });
    const port = await freePort();
    const root = path.resolve(__dirname, '../../..');
    app = fork(path.join(root, 'sample-app/src/main.ts'), [], {
      execArgv: ['--require', path.join(root, 'test/cli/support/register.cjs')],
      env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl(options) },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const ended = once(app, 'exit');
    await once(app.stdout!, 'data');
    const login = await fetch(`http://127.0.0.1:${port}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Connection: 'close' },
      body: JSON.stringify({ email: 'owner@agency.test', password: DEMO_PASSWORD }),
    });
    const { accessToken } = (await login.json()) as { accessToken: string };

    const callers = ['a', 'b', 'c', 'd'].map((name) => callUntilRefused(port, accessToken, name));
    await invite({ agent: new Agent(), port, token: accessToken }, 'first@acme.test');
    app.kill('SIGTERM');
    const invited = (await Promise.all(callers)).flat();
    expect(await ended).toEqual([null, 'SIGTERM']);

    const { manager } = await db.connect(options);
    const mails = await manager.find(MailEntity);
    expect(mails.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(invited));
    expect(await manager.countBy(EventEntity, { status: UNDELIVERED })).toBe(0);
  });
});
