import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import path from 'node:path';

/** What a process of the bench is to do. */
export interface ChildJob {
  readonly url: string;
  readonly folder: string;
  readonly portalId: string;
  readonly memberId: string;
  readonly by: string;
}

/** What it has done. */
export interface ChildResult {
  /** Milliseconds from the begin of the export to its end. */
  readonly time: number;
  readonly rows: number;
  /** The most memory the process has had at any time, from its start on (resident set size, bytes). */
  readonly peak: number;
  /** The same, as it was when the work began. */
  readonly before: number;
  /** What was written, below the folder. */
  readonly file: string;
}

const JOB = 'BENCH_EXPORTS_JOB';

/** Runs one file of the bench in a new process; TypeScript is compiled like in the tests. */
export async function runChild(file: string, job: ChildJob): Promise<ChildResult> {
  const register = path.resolve(__dirname, '../../cli/support/register.cjs');
  const compiled = file.endsWith('.ts') ? ['--require', register] : [];
  const child = spawn(process.execPath, [...compiled, path.join(__dirname, file)], {
    env: { ...process.env, [JOB]: JSON.stringify(job) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await text(child.stdout);
  const line = printed.split('\n').find((each) => each.startsWith(JOB));
  if (line === undefined) throw new Error(`${file} gave no result:\n${printed}`);
  console.log(`${file}, by ${job.by}: ${line.slice(JOB.length)}`);
  return JSON.parse(line.slice(JOB.length)) as ChildResult;
}

/** The job of this process. */
export function jobOfChild(): ChildJob {
  return JSON.parse(process.env[JOB] ?? '') as ChildJob;
}

/** The most memory this process has had until now, in bytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** Tells the bench the result of this process. */
export function finished(result: Omit<ChildResult, 'peak'>): void {
  console.log(`${JOB}${JSON.stringify({ ...result, peak: peakMemory() })}`);
}
