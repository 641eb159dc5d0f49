import path from 'node:path';
import { HostProcess } from '../support/host-process.js';
import type { Serve, Told } from './messages.js';

/** A host that serves in a process of its own. */
export class Served {
  private constructor(
    private readonly process: HostProcess<'stop', Told>,
    readonly port: number,
  ) {}

  /** Resolves when it listens; rejects when the process ends before. */
  static async start(serve: Serve): Promise<Served> {
    const file = path.join(__dirname, 'server.ts');
    const { process, told } = await HostProcess.start<Serve, 'stop', Told>(file, serve);
    if (!('port' in told)) throw new Error('The process did not say where it listens.');
    return new Served(process, told.port);
  }

  /** Ends the process. Answers how many statements have read memberships there. */
  async stop(): Promise<number> {
    const told = await this.process.end('stop');
    return 'statements' in told ? told.statements : 0;
  }
}
