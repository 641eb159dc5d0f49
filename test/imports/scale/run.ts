import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** How many people are imported. */
const ROWS = Number(process.env['SCALE_ROWS'] ?? 50_000);

/** How many members are in the workbook. */
const BOOK_ROWS = Number(process.env['SCALE_BOOK_ROWS'] ?? 200_000);

const DATABASE = `clientele_scale_${process.pid}`;

/** Milliseconds after which a server looks after its tables by itself. Some have that switched off, as in containers for tests. */
const CARE = 60_000;

interface Owner {
  readonly memberId: string;
  readonly identityId: string;
  readonly port: number;
}

/** An app in a process of its own. */
class App {
  private peak = 0;
  private readonly watch: NodeJS.Timeout;

  private constructor(
    private readonly child: ChildProcess,
    private readonly owner: Owner,
  ) {
    this.watch = setInterval(() => (this.peak = Math.max(this.peak, this.memory())), 50);
  }

  static async start(url: string): Promise<App> {
    const register = path.resolve(__dirname, '../../cli/support/register.cjs');
    const child = spawn(
      process.execPath,
      ['--require', register, path.join(__dirname, 'child.ts')],
      {
        env: { ...process.env, SCALE_URL: url },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const owner = await new Promise<Owner>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (data: Buffer) => {
        text += data.toString();
        const found = /READY (.*)\n/.exec(text);
        if (found) resolve(JSON.parse(found[1]!) as Owner);
      });
      child.once('exit', (code) => reject(new Error(`The app ended: ${code}`)));
    });
    return new App(child, owner);
  }

  /** Megabytes. */
  memory(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
  }

  /** The most memory since this was asked last. */
  takePeak(): number {
    const peak = this.peak;
    this.peak = this.memory();
    return peak;
  }

  async call(method: string, route: string, body?: string, type = 'application/json') {
    const answer = await fetch(`http://127.0.0.1:${this.owner.port}${route}`, {
      method,
      headers: {
        'x-identity': this.owner.identityId,
        'x-membership-id': this.owner.memberId,
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async json<T>(method: string, route: string, body?: string, type?: string): Promise<T> {
    return (await (await this.call(method, route, body, type)).json()) as T;
  }

  /** Milliseconds of guarded requests, 50 a second, until `isOver`. */
  async probed(isOver: () => boolean): Promise<number[]> {
    const times: number[] = [];
    while (!isOver()) {
      const began = performance.now();
      await this.call('GET', '/probe');
      times.push(performance.now() - began);
      await pause(20);
    }
    return times.sort((one, other) => one - other);
  }

  kill(): Promise<void> {
    clearInterval(this.watch);
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGKILL');
    return ended;
  }
}

interface Shown {
  readonly importId: string;
  readonly status: string;
  readonly progress: number;
  readonly counts: object;
}

async function main(): Promise<void> {
  const server = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432';
  const admin = new Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${DATABASE}`);
  const url = `${server}/${DATABASE}`;
  const database = new Client({ connectionString: url });
  await database.connect();
  let app = await App.start(url);
  const care = setInterval(() => void database.query('VACUUM (ANALYZE)'), CARE);
  try {
    const idle = await probedFor(app, 10_000);
    const before = app.memory();
    say('idle', { p95: p95(idle), memory: before });
    app.takePeak();
    const file = fileOf(ROWS);
    const began = performance.now();
    const preview = await timed(app, () =>
      app.json<Shown>('POST', '/clientele/imports', file, 'text/csv'),
    );
    const { importId } = preview.result;
    say('preview', {
      ...preview.result.counts,
      seconds: seconds(began),
      p95: p95(preview.times),
      memory: app.takePeak() - before,
    });
    const apply = JSON.stringify({ invite: true });
    const { result: half, times } = await timed(app, async () => {
      await app.json('POST', `/clientele/imports/${importId}/apply`, apply);
      return until(app, importId, ({ progress, status }) => progress > 0.5 || status === 'done');
    });
    const firstPart = { progress: half.progress, seconds: seconds(began), p95: p95(times) };
    say('first half', { ...firstPart, memory: app.takePeak() - before });
    await app.kill();
    app = await App.start(url);
    const again = performance.now();
    const idleAgain = app.memory();
    const rest = await timed(app, () => until(app, importId, ({ status }) => status === 'done'));
    say('second half', {
      seconds: seconds(again),
      p95: p95(rest.times),
      memory: app.takePeak() - idleAgain,
    });
    say('whole', { seconds: seconds(began) });
    for (const [what, sql] of Object.entries(COUNTS)) {
      const { rows } = await database.query<{ count: string }>(
        sql,
        sql.includes('$1') ? [importId] : [],
      );
      say(what, { count: Number(rows[0]!.count) });
    }
    await book(app, database);
  } finally {
    clearInterval(care);
    await app.kill();
    await database.end();
    await admin.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`);
    await admin.end();
  }
}

const COUNTS: Readonly<Record<string, string>> = {
  'client users': `SELECT COUNT(*) FROM clientele_members WHERE kind = 'client'`,
  'different emails': `SELECT COUNT(DISTINCT email) FROM clientele_members WHERE kind = 'client'`,
  'letters sent': `SELECT COUNT(*) FROM clientele_events WHERE type = 'invitation.sent'`,
  'members created': `SELECT COUNT(*) FROM clientele_events WHERE type = 'member.created' AND data::text LIKE '%@scale-row%'`,
  'rows done as created': `SELECT COUNT(*) FROM clientele_import_rows WHERE "importId" = $1 AND "isDone" = 1 AND outcome = 'create'`,
  'rows with content': `SELECT COUNT(*) FROM clientele_import_rows WHERE "importId" = $1 AND (asked IS NOT NULL OR email IS NOT NULL)`,
};

/** A workbook of as many members, made by copying those that are there in the database. */
async function book(app: App, database: Client): Promise<void> {
  const { rows } = await database.query<{ count: string }>(
    `SELECT COUNT(*) FROM clientele_members WHERE kind = 'client'`,
  );
  const copies = Math.max(0, Math.ceil(BOOK_ROWS / Number(rows[0]!.count)) - 1);
  const columns = await database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'clientele_members'`,
  );
  const names = columns.rows.map(({ name }) => name);
  const values = names.map((name) =>
    name === 'id'
      ? 'gen_random_uuid()::text'
      : name === 'email'
        ? `m.email || '.' || n`
        : `m."${name}"`,
  );
  await database.query(
    `INSERT INTO clientele_members (${names.map((name) => `"${name}"`).join()})
     SELECT ${values.join()} FROM clientele_members m, generate_series(1, ${copies}) n WHERE m.kind = 'client'`,
  );
  await database.query('ANALYZE');
  app.takePeak();
  const before = app.memory();
  const began = performance.now();
  const body = JSON.stringify({ by: 'portal', format: 'xlsx' });
  const { id } = await app.json<{ id: string }>('POST', '/clientele/exports', body);
  for (;;) {
    const view = await app.json<{ status: string; rows: number }>(
      'GET',
      `/clientele/exports/${id}`,
    );
    if (view.status === 'failed') throw new Error('The export failed.');
    if (view.status === 'ready') {
      const peak = app.takePeak();
      say('workbook', {
        rows: view.rows,
        seconds: seconds(began),
        peak,
        over: peak - before,
      });
      break;
    }
    await pause(200);
  }
}

async function until(app: App, id: string, isOver: (shown: Shown) => boolean): Promise<Shown> {
  for (;;) {
    const shown = await app.json<Shown>('GET', `/clientele/imports/${id}?limit=1`);
    if (shown.status === 'failed') throw new Error('The import failed.');
    if (isOver(shown)) return shown;
    await pause(250);
  }
}

async function timed<T>(app: App, work: () => Promise<T>): Promise<{ result: T; times: number[] }> {
  let isOver = false;
  const probing = app.probed(() => isOver);
  try {
    const result = await work();
    isOver = true;
    return { result, times: await probing };
  } finally {
    isOver = true;
  }
}

async function probedFor(app: App, milliseconds: number): Promise<number[]> {
  const end = performance.now() + milliseconds;
  await app.probed(() => performance.now() > end - milliseconds / 2);
  return app.probed(() => performance.now() > end);
}

function fileOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const name = `Person ${at} of the file`;
    return `person-${at}@scale-row.test,${name},Client ${at % 10},120.50,Hourly`;
  });
  return ['email,name,client,portal rate,projects', ...lines].join('\r\n');
}

function p95(times: readonly number[]): number {
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

function seconds(began: number): number {
  return (performance.now() - began) / 1000;
}

function say(what: string, numbers: object): void {
  const shown = Object.entries(numbers).map(
    ([name, value]) =>
      `${name} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`,
  );
  console.log(`${what}: ${shown.join(', ')}`);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
