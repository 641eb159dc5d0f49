import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { until } from '../../../support/until.js';

/** A connection on which a test writes HTTP as it likes. */
export class RawConnection {
  /** Whatever has come back. */
  received = '';
  isClosed = false;

  private constructor(private readonly socket: Socket) {
    socket
      .setEncoding('utf8')
      .on('data', (text) => (this.received += String(text)))
      .on('error', () => undefined)
      .on('close', () => (this.isClosed = true));
  }

  static async to(port: number): Promise<RawConnection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** Sends the head of a request, and as much of a body as is given. */
  send(request: string, headers: Readonly<Record<string, string>> = {}, body = ''): void {
    const lines = Object.entries({ Host: 'localhost', ...headers });
    const head = [`${request} HTTP/1.1`, ...lines.map((line) => line.join(': '))];
    this.socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }

  /** Sends more of the body. */
  more(body: string): void {
    this.socket.write(body);
  }

  /** Resolves when this has come back. */
  async until(what: RegExp): Promise<void> {
    await until(() => what.test(this.received));
  }

  /** Resolves when the other side has closed it. */
  async untilClosed(): Promise<void> {
    await until(() => this.isClosed);
  }
}
