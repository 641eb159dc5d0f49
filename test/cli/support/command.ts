import { spawn } from 'node:child_process';
import path from 'node:path';
import type { DataSourceOptions } from 'typeorm';

const root = path.resolve(__dirname, '../../..');

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The module of the test's host, by the name of its export. */
export const host = (name = 'AppModule') => `test/cli/support/host.cjs#${name}`;

/** A database, and what is piped into the command. */
export interface Piped {
  readonly database: DataSourceOptions;
  readonly input: string;
}

/** Runs `nest-clientele` in a process of its own, with no terminal, on a database. */
export function command(on: DataSourceOptions | Piped | null, ...args: string[]): Promise<Run> {
  const { database, input } = on && 'input' in on ? on : { database: on, input: null };
  const { entities: _entities, migrations: _migrations, ...address } = database ?? {};
  const child = spawn(
    process.execPath,
    ['--require', './test/cli/support/register.cjs', 'lib/cli/main.ts', ...args],
    {
      cwd: root,
      env: { ...process.env, CLI_TEST_DATABASE: JSON.stringify(address) },
      stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin?.end(input);
  let out = '';
  let err = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
