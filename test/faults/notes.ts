import type { Client } from 'pg';
import { chunksOf } from '../../lib/database/chunks.js';
import type { ClienteleEvent } from '../../lib/index.js';
import type { Done } from '../crash/journal.js';

interface Heard {
  readonly listener: string;
  readonly event: string;
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  /** When, by `performance.now()`. */
  readonly at: number;
}

interface Answered {
  readonly operation: string;
  readonly outcome: string;
  readonly type: string | null;
  readonly subject: string | null;
  readonly at: number;
}

/** Rows that one statement writes. */
const AT_ONCE = 5_000;

/** What listeners and callers have seen: in memory, for the database is what fails. The process does not. */
export class Notes {
  readonly heardSoFar: Heard[] = [];
  readonly answers: Answered[] = [];

  /** A listener has heard an event. */
  async heard(listener: string, { id, type, subject, data }: ClienteleEvent): Promise<void> {
    const at = performance.now();
    this.heardSoFar.push({ listener, event: id, type, subject: subject.id, data, at });
  }

  /** An operation has been answered. */
  answered(operation: string, outcome: string, done: Done | null = null): void {
    const { type, subject } = done ?? { type: null, subject: null };
    this.answers.push({ operation, outcome, type, subject, at: performance.now() });
  }

  /** Writes all of it where the rules of the crash suite look for it. */
  async writeTo(client: Client): Promise<void> {
    await client.query('INSERT INTO crash_processes (process, began) VALUES (1, 0)');
    await insertAll(client, 'heard', 'listener, event, type, subject, data', this.heardSoFar);
    await insertAll(client, 'answers', 'operation, outcome, type, subject', this.answers);
  }
}

/** Writes rows into a table of the crash suite, as of its first process, without their times: the table's are of the day. */
async function insertAll(
  client: Client,
  table: 'heard' | 'answers',
  columns: string,
  rows: readonly { readonly at: number }[],
): Promise<void> {
  for (const some of chunksOf(rows, AT_ONCE))
    await client.query(
      `INSERT INTO crash_${table} (process, ${columns})
        SELECT 1, ${columns}
        FROM jsonb_populate_recordset(NULL::crash_${table}, $1::jsonb) WITH ORDINALITY AS r ORDER BY r.ordinality`,
      [JSON.stringify(some.map(({ at: _, ...each }) => each))],
    );
}
