import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';

/** What an app answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Its JSON. */
  readonly body: Record<string, unknown>;
}

/** A built app in a process of its own, as `npm run start:prod` runs it. */
export class RunningApp {
  private printed = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
  }

  /** Starts the app in a folder, on a port of its own and with further settings, and waits until it answers. */
  static async start(
    folder: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<RunningApp> {
    const port = await freePort();
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: folder,
      env: { ...process.env, ...settings, PORT: String(port), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const app = new RunningApp(child, `http://127.0.0.1:${port}`);
    try {
      await until(() => app.listens());
    } catch {
      await app.stop();
      throw new Error(`The app in ${folder} does not answer:\n${app.printed}`);
    }
    return app;
  }

  /** Sends a request, with JSON where there is a body. */
  async send(
    method: string,
    path: string,
    { body, ...headers }: { readonly body?: object } & Readonly<Record<string, unknown>> = {},
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(headers as Record<string, string>),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return answerOf(response);
  }

  /** Sends a form, as a browser does. */
  async submit(
    path: string,
    fields: Record<string, string>,
    site = 'same-origin',
  ): Promise<Answer> {
    const headers = { 'sec-fetch-site': site };
    const body = new URLSearchParams(fields);
    return answerOf(
      await fetch(this.url + path, { method: 'POST', redirect: 'manual', headers, body }),
    );
  }

  /** The token of the link that the app prints next for an address. */
  async linkFor(email: string): Promise<string> {
    await until(() => tokenIn(this.printed, email) !== null);
    return tokenIn(this.printed, email) ?? '';
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill();
    await once(this.child, 'exit');
  }

  private async listens(): Promise<boolean> {
    assert.equal(this.child.exitCode, null, this.printed);
    return fetch(this.url).then(
      () => true,
      () => false,
    );
  }
}

/** The token of the last link in a printed mail to an address; null where there is none. */
export function tokenIn(printed: string, email: string): string | null {
  const mails = printed.split(/^To: /m).filter((mail) => mail.startsWith(`${email}\n`));
  return /\/accept\?token=([\w-]+)/.exec(mails.at(-1) ?? '')?.[1] ?? null;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = (isJson ? JSON.parse(text) : {}) as Answer['body'];
  return { status: response.status, headers: response.headers, text, body };
}
