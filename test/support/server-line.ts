import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const USUAL_PORTS: Readonly<Record<string, number>> = {
  'redis:': 6379,
  'postgres:': 5432,
  'mysql:': 3306,
};

/** A line to a server that a test can cut. */
export class ServerLine {
  private readonly sockets = new Set<Socket>();
  private readonly server;
  private port = 0;

  private constructor(private readonly far: URL) {
    const { hostname, protocol } = far;
    const port = Number(far.port || USUAL_PORTS[protocol]);
    this.server = createServer((near) => {
      const far = connect(port, hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            this.sockets.delete(socket);
            other.destroy();
          });
        socket.pipe(other);
      }
    });
  }

  static async to(url: string): Promise<ServerLine> {
    const line = new ServerLine(new URL(url));
    await line.mend();
    return line;
  }

  /** The server's address by this line. */
  get url(): string {
    const near = new URL(this.far);
    near.hostname = '127.0.0.1';
    near.port = String(this.port);
    return near.href;
  }

  /** The server cannot be reached any more. */
  async cut(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** The server can be reached again, by the same address. */
  async mend(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** The server can be reached, and does not answer. */
  freeze(): void {
    for (const socket of this.sockets) socket.unpipe().pause();
  }
}
