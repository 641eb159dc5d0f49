import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './support/launch-browser.js';
import { SampleApp } from './support/sample-app.js';

const ROOT = path.resolve(__dirname, '../..');

/** Builds what is older than its sources, makes the database that each test copies, starts one browser for all, and has Jest run. */
async function main(jestArguments: readonly string[]): Promise<void> {
  run(process.execPath, ['.ci/build-if-stale.mjs']);
  run('npm', ['-w', 'sample-app', 'run', 'build']);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clientele-browser-'));
  const snapshot = path.join(folder, 'snapshot.sqlite');
  const app = await SampleApp.start({ database: snapshot });
  await app.stop();
  const browser = await launchBrowser();
  try {
    const env = { BROWSER_SNAPSHOT: snapshot, BROWSER_ENDPOINT: browser.wsEndpoint() };
    process.exitCode = await jest(jestArguments, env);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stdout}${stderr}`);
}

/** Beside this process, which is what answers the browser's connections. */
function jest(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const command = require.resolve('jest/bin/jest');
  const child = spawn(
    process.execPath,
    [command, '--config', 'test/browser/jest.config.js', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    },
  );
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

void main(process.argv.slice(2));
