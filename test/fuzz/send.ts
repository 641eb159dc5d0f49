import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { FuzzRequest } from './draft.js';

/** What came back, and after how long. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly milliseconds: number;
}

/** Longer than any request may take. */
const PATIENCE = 20_000;

/** Sends requests to a port of this machine, each as it is written. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly port: number) {}

  /** The answer; rejects when there is none in time. */
  async send(given: Pick<FuzzRequest, 'method' | 'path' | 'headers' | 'body'>): Promise<Answer> {
    try {
      return await this.sendOnce(given, this.agent);
    } catch (error) {
      // A server that has refused a body may close the connection, which only the next request finds out.
      if (!isReset(error)) throw error;
      return this.sendOnce(given, false);
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private sendOnce(
    { method, path, headers, body }: Pick<FuzzRequest, 'method' | 'path' | 'headers' | 'body'>,
    agent: Agent | false,
  ): Promise<Answer> {
    const { port } = this;
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const sending = request(
        { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(pieces).toString('utf8'),
              milliseconds: performance.now() - began,
            }),
          );
        },
      );
      sending.setTimeout(PATIENCE, () => sending.destroy(new Error('There was no answer.')));
      sending.on('error', reject);
      sending.end(body ?? undefined);
    });
  }
}

function isReset(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE'].includes((error as { code?: string }).code ?? '');
}
