import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { ClienteleEvent } from '../../../lib/index.js';

/** Milliseconds after which what was heard is written down. */
const SOON = 200;

/** The table in which all processes note what they have heard, and when. */
export const HEARD_TABLE = `CREATE TABLE load_heard (
  listener text NOT NULL, event text NOT NULL, type text NOT NULL, subject text NOT NULL, data jsonb NOT NULL,
  -- By the clock of the machine, which never jumps, and by its time of day: nanoseconds, milliseconds.
  tick bigint NOT NULL, at bigint NOT NULL
)`;

/** Writes down what the listeners of a process have heard: together, for that is not what is tried, and it keeps none. */
export class HeardNotes {
  private readonly pool: Pool;
  private heardSince: object[] = [];
  private writing: Promise<void> | null = null;
  private gate: Promise<void> = Promise.resolve();
  private letGo: (() => void) | null = null;

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 1 });
  }

  /** A listener has heard an event: once it may. */
  async heard(listener: string, { id, type, subject, data }: ClienteleEvent): Promise<void> {
    await this.gate;
    const [tick, at] = [String(process.hrtime.bigint()), Date.now()];
    this.heardSince.push({ listener, event: id, type, subject: subject.id, data, tick, at });
    this.writing ??= this.writeAll();
  }

  /** Nobody hears of anything until `go` is called. */
  hold(): void {
    // Whoever waits at a gate must not wait for another one.
    if (this.letGo) return;
    this.gate = new Promise((resolve) => (this.letGo = resolve));
  }

  go(): void {
    this.letGo?.();
    this.letGo = null;
  }

  /** Resolves when everything is written. */
  async close(): Promise<void> {
    await this.writing;
    await this.pool.end();
  }

  private async writeAll(): Promise<void> {
    do {
      await pause(SOON);
      await this.pool.query(
        'INSERT INTO load_heard SELECT * FROM jsonb_populate_recordset(NULL::load_heard, $1::jsonb)',
        [JSON.stringify(this.heardSince.splice(0))],
      );
    } while (this.heardSince.length > 0);
    this.writing = null;
  }
}
