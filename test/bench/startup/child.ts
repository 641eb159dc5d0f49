import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** What a process of the bench is to start. */
export interface ChildJob {
  readonly framework: 'express' | 'fastify';
  /** Options of the DataSource. */
  readonly database: object;
  /** For exported files. */
  readonly folder: string;
  /** The folder of the built library, its `dist`; null for the host before it has the module. */
  readonly library: string | null;
}

/** What its start has taken. */
export interface ChildResult {
  /** Milliseconds of CPU until it listened. */
  readonly cpu: number;
  /** Milliseconds until it listened. */
  readonly time: number;
  /** The resident set after garbage collection, in bytes. */
  readonly rss: number;
  /** What V8 holds of it, in bytes. */
  readonly heap: number;
  /** The statuses of a request to the host's route and, if it is there, to one of the module's. */
  readonly answers: readonly number[];
}

/** How the host loads its packages, and the file that does so. */
export const FORMATS = { 'ES modules': 'esm-child.mjs', CommonJS: 'cjs-child.cjs' } as const;

const JOB = 'BENCH_STARTUP_JOB';

/** Starts the host in a new process and has it closed again. */
export async function runChild(format: keyof typeof FORMATS, job: ChildJob): Promise<ChildResult> {
  const file = path.join(__dirname, FORMATS[format]);
  const child = spawn(process.execPath, ['--expose-gc', file], {
    env: { ...process.env, [JOB]: JSON.stringify(job) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await text(child.stdout);
  const line = printed.split('\n').find((each) => each.startsWith(JOB));
  if (line === undefined) throw new Error(`${file} gave no result:\n${printed}`);
  const result = JSON.parse(line.slice(JOB.length)) as ChildResult;
  const expected = job.library === null ? '200' : '200,401';
  const answers = result.answers.join();
  if (answers !== expected) throw new Error(`The host answered ${answers}, not ${expected}.`);
  return result;
}
