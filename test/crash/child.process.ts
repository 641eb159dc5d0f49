import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Go, Told } from './messages.js';

const REGISTER = path.resolve(__dirname, '../cli/support/register.cjs');

/** A child process as its parent sees it. */
export class Child {
  private readonly told = new Set<Told>();
  private readonly waiting = new Map<Told, () => void>();
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;
  private output = '';

  /** Starts loading the code at once: that takes longer than all the rest. */
  constructor() {
    this.process = fork(path.join(__dirname, 'child.ts'), [], {
      execArgv: ['--require', REGISTER],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.process.on('message', (what: Told) => {
      this.told.add(what);
      this.waiting.get(what)?.();
    });
    this.ended = once(this.process, 'close');
  }

  /** Whatever the process has printed. */
  get printed(): string {
    return this.output;
  }

  /** Gives the process its turn. */
  async go(message: Go): Promise<void> {
    await this.until('loaded');
    this.process.send(message);
  }

  /** Resolves when the process has told this; rejects when it ends before. */
  async until(what: Told): Promise<void> {
    if (this.told.has(what)) return;
    const telling = new Promise<void>((resolve) => this.waiting.set(what, resolve));
    const ended = this.ended.then(() => {
      throw new Error(`The process ended before it was ${what}:\n${this.output}`);
    });
    await Promise.race([telling, ended]);
  }

  /** Kills the process. Throws if it was dead by itself. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null)
      throw new Error(`The process ended by itself:\n${this.output}`);
    this.process.kill('SIGKILL');
    await this.ended;
  }
}
