import { connect, type Socket } from 'node:net';

/** What is asked of a server. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** Whole requests, sent in turns. */
  readonly requests: readonly Buffer[];
}

/** What came of it. */
export interface LoadResult {
  readonly count: number;
  readonly seconds: number;
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
}

/**
 * Sends requests on a number of connections, on each the next one as soon as the answer to the last is there, until the
 * time is up. Fails at any answer that is not 200. Small on purpose: it shares the machine with what it measures.
 */
export async function generate({
  port,
  connections,
  milliseconds,
  requests,
}: Load): Promise<LoadResult> {
  const latencies: number[] = [];
  let next = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  const began = performance.now();
  const end = began + milliseconds;
  await Promise.all(
    sockets.map(async (socket) => {
      const answers = new Answers(socket);
      while (performance.now() < end) {
        const sent = performance.now();
        socket.write(requests[next++ % requests.length] ?? '');
        const status = await answers.next();
        if (status !== '200') throw new Error(`A request of the load was answered with ${status}.`);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.destroy();
  return { count: latencies.length, seconds, latencies };
}

/** The request as it goes over the wire. */
export function requestFor(path: string, token: string): Buffer {
  return Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nAccept: application/json\r\n\r\n`,
  );
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Reads answers with a length one after another from a socket. */
class Answers {
  private text = '';
  private waiting: { resolve(status: string): void; reject(error: Error): void } | null = null;

  constructor(socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => this.take(String(chunk)));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('The server closed the connection.')));
  }

  next(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private take(chunk: string): void {
    this.text += chunk;
    const head = this.text.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.text.slice(0, head))?.[1];
    if (length === undefined) throw new Error(`An answer has no length: ${this.text}`);
    if (this.text.length < head + 4 + Number(length)) return;
    const status = this.text.slice(9, 12);
    this.text = '';
    this.waiting?.resolve(status);
  }
}
