import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ExportStorage } from '../../../../../lib/ports/index.js';

/** Keeps files in memory. Can be told to fail, or to hold a file back after its first piece. */
export class MemoryStorage implements ExportStorage {
  readonly files = new Map<string, Buffer>();
  readonly begun: string[] = [];
  fails = false;
  private gate: Promise<void> | null = null;

  /** From now on files wait after their first piece; call what it gives to let them go on. */
  hold(): () => void {
    let open!: () => void;
    this.gate = new Promise((resolve) => {
      open = () => {
        this.gate = null;
        resolve();
      };
    });
    return open;
  }

  async write(key: string, content: Readable): Promise<void> {
    if (this.fails) throw new Error('The disk is full.');
    const pieces: Buffer[] = [];
    const over = finished(content).catch(() => undefined);
    for await (const piece of content) {
      pieces.push(piece as Buffer);
      if (pieces.length === 1) this.begun.push(key);
      if (this.gate) await Promise.race([this.gate, over]);
    }
    this.files.set(key, Buffer.concat(pieces));
  }

  read(key: string): Promise<Readable | null> {
    const file = this.files.get(key);
    return Promise.resolve(file ? Readable.from([file]) : null);
  }

  delete(key: string): Promise<void> {
    if (this.fails) return Promise.reject(new Error('The disk is gone.'));
    this.files.delete(key);
    return Promise.resolve();
  }

  /** The keys of what is kept of an export. */
  of(exportId: string): string[] {
    return [...this.files.keys()].filter((key) => key.includes(exportId));
  }
}
