import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ChildResult, runChild } from './child.js';
import { writeExportsReport } from './report.js';
import { type Setting, startSetting } from './setting.js';

const ROUNDS = 3;

/** What the bench has measured, each candidate in a new process each time. */
export interface Measured {
  /** One CSV by the library. */
  readonly runner: readonly ChildResult[];
  /** The same CSV from a raw cursor. */
  readonly cursor: readonly ChildResult[];
  /** The zip by the library. */
  readonly zip: ChildResult;
  /** One CSV in a Nest app with the whole module. */
  readonly app: ChildResult;
}

/** Measures memory and throughput of exports of a million members and writes `report.md`. */
export async function exportsOfMembers(): Promise<void> {
  build();
  const setting = await startSetting();
  try {
    await writeExportsReport(setting, await measureExports(setting));
  } finally {
    await setting.stop();
  }
}

/** Measures each candidate, the library and the cursor in turns. */
export async function measureExports(setting: Setting): Promise<Measured> {
  const runner: ChildResult[] = [];
  const cursor: ChildResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const turns = [
      async () => runner.push(await runChild('runner-child.mjs', { ...setting, by: 'portal' })),
      async () => cursor.push(await runChild('cursor-child.ts', { ...setting, by: 'portal' })),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  await demandSame(setting, [...runner, ...cursor]);
  const zip = await runChild('runner-child.mjs', { ...setting, by: 'project' });
  const app = await runChild('app-child.mjs', { ...setting, by: 'portal' });
  return { runner, cursor, zip, app };
}

/** The processes that are measured run the built library, as a host does. */
function build(): void {
  const script = path.resolve(__dirname, '../../../.ci/build-if-stale.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The library could not be built.');
}

/** A comparison of files that differ would say nothing. */
async function demandSame({ folder }: Setting, results: readonly ChildResult[]): Promise<void> {
  const hashes = new Set<string>();
  for (const { file } of results) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, file)), hash);
    hashes.add(hash.digest('hex'));
  }
  if (hashes.size !== 1) throw new Error('The library and the cursor wrote different files.');
}
