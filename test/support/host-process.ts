import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const REGISTER = path.resolve(__dirname, '../cli/support/register.cjs');

/** A host that serves in a process of its own: it is told at first what to serve, and answers each message with one. */
export class HostProcess<Asked, Told> {
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit');
  }

  /** Has the code of a file serve. Resolves with what it tells first; rejects when the process ends before. */
  static async start<Serve, Asked, Told>(
    file: string,
    serve: Serve,
    nodeOptions: readonly string[] = [],
  ): Promise<{ process: HostProcess<Asked, Told>; told: Told }> {
    const child = fork(file, [], {
      execArgv: [...nodeOptions, '--require', REGISTER],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const made = new HostProcess<Asked, Told>(child);
    child.send(serve as object);
    return { process: made, told: await made.answer() };
  }

  /** The answer to a message; one is asked at a time. Rejects when the process ends before. */
  ask(what: Asked): Promise<Told> {
    this.child.send(what as object);
    return this.answer();
  }

  /** What it tells last, once it has ended. */
  async end(what: Asked): Promise<Told> {
    const told = await this.ask(what);
    await this.ended;
    return told;
  }

  /** Ends it at once, unless it has ended. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private async answer(): Promise<Told> {
    const ended = this.ended.then(() => {
      throw new Error('A process of the test has ended.');
    });
    const [told] = (await Promise.race([once(this.child, 'message'), ended])) as [Told];
    return told;
  }
}
