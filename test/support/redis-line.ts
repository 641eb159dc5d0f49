import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to Redis that a test can cut. */
export class RedisLine {
  private readonly sockets = new Set<Socket>();
  private readonly server;
  private port = 0;

  private constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.server = createServer((near) => {
      const far = connect(Number(port || 6379), hostname);
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

  static async to(url: string): Promise<RedisLine> {
    const line = new RedisLine(url);
    await line.mend();
    return line;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Redis cannot be reached any more. */
  async cut(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Redis can be reached again, by the same address. */
  async mend(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Redis can be reached, and does not answer. */
  freeze(): void {
    for (const socket of this.sockets) socket.unpipe().pause();
  }
}
