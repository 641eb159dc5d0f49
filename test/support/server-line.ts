import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

const USUAL_PORTS: Readonly<Record<string, number>> = {
  'redis:': 6379,
  'postgres:': 5432,
  'mysql:': 3306,
  'mariadb:': 3306,
};

/** A line to a server that a test can cut, freeze or slow. */
export class ServerLine {
  private readonly sockets = new Set<Socket>();
  private readonly server;
  private port = 0;
  private isFrozen = false;
  private lateness = 0;

  private constructor(private readonly far: URL) {
    const { hostname, protocol } = far;
    const port = Number(far.port || USUAL_PORTS[protocol]);
    this.server = createServer((near) => {
      if (this.isFrozen) {
        this.hold(near);
        return;
      }
      const far = connect(port, hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.hold(socket);
        socket
          .on('close', () => other.destroy())
          .pipe(this.late())
          .pipe(other);
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

  /** The server can be reached again, by the same address, and answers. */
  async mend(): Promise<void> {
    this.isFrozen = false;
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** The server can be reached, and does not answer: as one that is stopped, whose system takes calls in its place. */
  freeze(): void {
    this.isFrozen = true;
    this.forget();
  }

  /** Those who have called hear nothing any more; who calls anew is answered: as behind a firewall that has lost its list. */
  forget(): void {
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  /** Whatever is sent, either way, arrives so many milliseconds late from now on; 0 for no more. */
  slow(milliseconds: number): void {
    this.lateness = milliseconds;
  }

  /** Each piece waits for the one before it: they arrive in order. */
  private late(): Transform {
    return new Transform({
      transform: (piece, _, arrive) => {
        if (this.lateness === 0) arrive(null, piece);
        else setTimeout(arrive, this.lateness, null, piece);
      },
    });
  }

  private hold(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
  }
}
