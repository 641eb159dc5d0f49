import { Pool } from 'pg';
import type { ClienteleEvent } from '../../lib/index.js';

/** What an operation's success promises: a change of this type of this subject. */
export interface Done {
  readonly type: string;
  readonly subject: string;
}

/** What came of an operation that was not refused: `nothing` if there was nothing to do it with. */
export type Result = Done | 'done' | 'nothing';

/** Writes what listeners and callers of one process see where its death leaves it: by connections of its own. */
export class Journal {
  private readonly pool: Pool;

  constructor(
    url: string,
    private readonly process: number,
  ) {
    this.pool = new Pool({ connectionString: url, max: 4 });
  }

  /** The process begins to boot. */
  async began(): Promise<void> {
    await this.pool.query('INSERT INTO crash_processes (process, began) VALUES ($1, $2)', [
      this.process,
      Date.now(),
    ]);
  }

  /** A listener has heard an event. */
  async heard(listener: string, { id, type, subject, data }: ClienteleEvent): Promise<void> {
    await this.pool.query(
      `INSERT INTO crash_heard (process, listener, event, type, subject, data) VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.process, listener, id, type, subject.id, JSON.stringify(data)],
    );
  }

  /** An operation has been answered. */
  async answered(operation: string, outcome: string, done: Done | null = null): Promise<void> {
    await this.pool.query(
      `INSERT INTO crash_answers (process, operation, outcome, type, subject) VALUES ($1, $2, $3, $4, $5)`,
      [this.process, operation, outcome, done?.type, done?.subject],
    );
  }

  /** The change of this name is about to be rolled back. */
  async undone(name: string): Promise<void> {
    await this.pool.query('INSERT INTO crash_undone (name) VALUES ($1)', [name]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
