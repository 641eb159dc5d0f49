import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { JOB, type ServerJob, type ServerMessage } from './job.js';

/** A running server of the bench. */
export interface Server {
  readonly port: number;
  readonly job: ServerJob;
  /** What its process has used of the CPU since its start, in microseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, in production mode, and waits until it listens. */
export async function startServer(job: ServerJob): Promise<Server> {
  const register = path.resolve(__dirname, '../../cli/support/register.cjs');
  const child = fork(path.join(__dirname, 'app.ts'), {
    execArgv: ['--require', register],
    env: { ...process.env, NODE_ENV: 'production', [JOB]: JSON.stringify(job) },
  });
  const message = await messageOf(child);
  if (!('port' in message)) throw new Error('A server of the bench gave no port.');
  return {
    port: message.port,
    job,
    async cpu() {
      child.send('cpu');
      const answer = await messageOf(child);
      if (!('cpu' in answer)) throw new Error('A server of the bench gave no CPU.');
      return answer.cpu;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

function messageOf(child: ChildProcess): Promise<ServerMessage> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null) => reject(new Error(`A server ended with ${code}.`));
    child.once('exit', exited);
    child.once('message', (message) => {
      child.off('exit', exited);
      resolve(message as ServerMessage);
    });
  });
}
