import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_PASSWORD } from '../../../sample-app/src/demo/demo-logins.js';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../support/until.js';
import { freePort } from '../../support/free-port.js';

const MAIN = path.resolve(__dirname, '../../../sample-app/dist/main.js');

/** A mail of the dev inbox. */
export interface InboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The built sample app as a user starts it, on a database of its own. */
export class SampleApp {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string | null,
  ) {}

  /** The app on this file, or on a copy of the one with the demo data. */
  static async start({ database }: { database?: string } = {}): Promise<SampleApp> {
    const folder = database ? null : mkdtempSync(path.join(os.tmpdir(), 'clientele-sample-'));
    const file = database ?? path.join(folder ?? '', 'sample.sqlite');
    if (!database) copyFileSync(process.env['BROWSER_SNAPSHOT'] ?? '', file);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: String(port), PUBLIC_URL: url, DATABASE_URL: `sqlite:${file}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const app = new SampleApp(url, child, folder);
    await answers(`${url}/api/health`);
    return app;
  }

  /** A token of somebody's, logged in once. */
  async token(email: string, password = DEMO_PASSWORD): Promise<string> {
    const known = this.tokens.get(email);
    if (known !== undefined) return known;
    const login = await this.send(null, 'POST', '/api/auth/login', { email, password });
    if (!login.ok) throw new Error(`${email} cannot log in: ${login.status} ${await login.text()}`);
    const { accessToken } = (await login.json()) as { accessToken: string };
    this.tokens.set(email, accessToken);
    return accessToken;
  }

  /** Calls the app's API as somebody, beside the browser. */
  async call<T>(email: string, method: string, route: string, body?: object): Promise<T> {
    const answer = await this.send(await this.token(email), method, route, body);
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  /** The newest mail to an address, once it is there. */
  async mailTo(address: string): Promise<InboxMail> {
    const newest = async () => (await this.mailsTo(address))[0];
    await until(async () => (await newest()) !== undefined);
    return (await newest())!;
  }

  /** Shifts the app's clock, as `P8D`. */
  async advance(duration: string): Promise<void> {
    await this.send(null, 'POST', '/api/dev/clock', { advance: duration });
  }

  /** Changes the portal's plan. */
  async plan(plan: 'freelancer' | 'agency' | 'premier'): Promise<void> {
    await this.send(null, 'POST', '/api/dev/plan', { plan });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }

  /** All mails to an address, the newest first. */
  async mailsTo(address: string): Promise<readonly InboxMail[]> {
    const answer = await fetch(`${this.url}/api/dev/inbox?to=${encodeURIComponent(address)}`);
    return ((await answer.json()) as { items: InboxMail[] }).items;
  }

  /** Who is listed for an address, as the owner of the demo sees it: the first where one has several memberships. */
  async found<Member>(email: string): Promise<Member | undefined> {
    const route = `/api/clientele/members?q=${encodeURIComponent(email)}`;
    const { items } = await this.call<{ items: readonly Member[] }>(
      'owner@agency.test',
      'GET',
      route,
    );
    return items[0];
  }

  private send(
    token: string | null,
    method: string,
    route: string,
    body?: object,
  ): Promise<Response> {
    return fetch(this.url + route, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token !== null && { Authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}

/** Resolves when the address answers; starting the app takes a few seconds, more on a busy machine. */
async function answers(address: string): Promise<void> {
  const end = Date.now() + 40_000;
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`Nothing answers at ${address}.`);
    await pause(50);
  }
}
