import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Serve, Told } from './messages.js';

const REGISTER = path.resolve(__dirname, '../cli/support/register.cjs');

/** A host that serves in a process of its own. */
export class Served {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** Resolves when it listens; rejects when the process ends before. */
  static async start(serve: Serve): Promise<Served> {
    const child = fork(path.join(__dirname, 'server.ts'), [], {
      execArgv: ['--require', REGISTER],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.send(serve);
    const told = await answerOf(child);
    if (!('port' in told)) throw new Error('The process did not say where it listens.');
    return new Served(child, told.port);
  }

  /** Ends the process. Answers how many statements have read memberships there. */
  async stop(): Promise<number> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    const told = await answerOf(this.child);
    await ended;
    return 'statements' in told ? told.statements : 0;
  }
}

async function answerOf(child: ChildProcess): Promise<Told> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('A process of the test has ended.');
  });
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told];
  return told;
}
