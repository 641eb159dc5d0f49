import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildLibrary } from '../support/build-library.js';
import { type ChildResult, runChild } from './child.js';
import { leaveResults, writeExportsReport } from './report.js';
import { type Setting, startSetting } from './setting.js';

const ROUNDS = 3;

/** How often the whole app exports; BENCH_RUNS says otherwise. */
const APPS = 10;

/** What the bench has measured, each candidate in a new process each time. */
export interface Measured {
  /** One CSV by the library. */
  readonly runner: readonly ChildResult[];
  /** The same CSV from a raw cursor. */
  readonly cursor: readonly ChildResult[];
  /** The zip by the library. */
  readonly zip: ChildResult;
  /** One CSV in a Nest app with the whole module, each in a new one. */
  readonly apps: readonly ChildResult[];
}

/** Measures memory and throughput of exports of a million members and writes `report.md`. */
export async function exportsOfMembers(): Promise<void> {
  buildLibrary();
  compileRooms();
  const setting = await startSetting();
  try {
    await writeExportsReport(setting, await measureExports(setting));
  } finally {
    await setting.stop();
  }
}

/** Measures each candidate, the library and the cursor in turns. */
export async function measureExports(setting: Setting): Promise<Measured> {
  const apps: ChildResult[] = [];
  for (let left = Number(process.env['BENCH_RUNS'] ?? APPS); left > 0; left--)
    apps.push(await runChild('app-child.mjs', { ...setting, by: 'portal' }));
  leaveResults(setting, apps);
  const runner: ChildResult[] = [];
  const cursor: ChildResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const turns = [
      async () => runner.push(await runChild('runner-child.mjs', { ...setting, by: 'portal' })),
      async () => cursor.push(await runChild('cursor-child.ts', { ...setting, by: 'portal' })),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  demandSame(setting, [...runner, ...cursor]);
  const zip = await runChild('runner-child.mjs', { ...setting, by: 'project' });
  return { runner, cursor, zip, apps };
}

/** The runner by itself is made of rooms that the built library has no entry point for. */
function compileRooms(): void {
  const tsc = require.resolve('typescript/bin/tsc');
  const args = ['-p', 'tsconfig.build.json', '--outDir', 'dist/rooms', '--declaration', 'false'];
  const cwd = path.resolve(__dirname, '../../..');
  const { status } = spawnSync(process.execPath, [tsc, ...args], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error('The rooms could not be compiled.');
}

/** A comparison of files that differ would say nothing. */
function demandSame({ folder }: Setting, results: readonly ChildResult[]): void {
  const [first, ...others] = results.map(({ file }) => path.join(folder, file));
  for (const other of others) {
    const args = ['--text', '--unified=0', first ?? '', other];
    const { status, stdout } = spawnSync('diff', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (status !== 0)
      throw new Error(
        `The library and the cursor wrote different files:\n${stdout.slice(0, 2_000)}`,
      );
  }
}
