import type { Client } from 'pg';

/** Something counted, by its name. */
export type Count = readonly [name: string, count: number];

/** What the report counts. */
export interface Counts {
  readonly totals: readonly Count[];
  /** Committed changes by the event they have. */
  readonly changes: readonly Count[];
  /** What became of each kind of operation whose caller lived to hear of it. */
  readonly operations: readonly (readonly [
    name: string,
    done: number,
    refused: number,
    deadlocked: number,
  ])[];
}

const TOTALS: Readonly<Record<string, string>> = {
  'changes committed, members that went with their invitation included':
    'SELECT count(*) FROM crash_expected',
  'host rows committed beside a change': 'SELECT count(*) FROM crash_host_rows',
  'changes rolled back on purpose': 'SELECT count(*) FROM crash_undone',
  'events recorded': 'SELECT count(*) FROM clientele_events',
  'events delivered': "SELECT count(*) FROM clientele_events WHERE status = 'delivered'",
  'events parked': "SELECT count(*) FROM clientele_events WHERE status = 'failed'",
  'events delivered by more than one attempt':
    "SELECT count(*) FROM clientele_events WHERE status = 'delivered' AND attempts > 1",
  'events first heard by a later process than the one that recorded them': `
    SELECT count(*) FROM (SELECT event, min(process) AS process FROM crash_heard GROUP BY event) h
      JOIN clientele_events e ON e.id = h.event
      JOIN crash_processes p ON p.process = h.process WHERE e."occurredAt" < p.began`,
  'deliveries recorded': 'SELECT count(*) FROM clientele_event_deliveries',
  hearings: 'SELECT count(*) FROM crash_heard',
  'hearings again, by the same listener': 'SELECT sum(times - 1) FROM crash_hearings',
  'invitations accepted': "SELECT count(*) FROM clientele_invitations WHERE status = 'accepted'",
  members: 'SELECT count(*) FROM clientele_members',
  clients: 'SELECT count(*) FROM clientele_clients',
  'subjects with more than one event': 'SELECT count(*) FROM crash_subjects WHERE heard > 1',
};

/** Counts what has happened. */
export async function countAll(client: Client): Promise<Counts> {
  const totals: Count[] = [];
  for (const [name, query] of Object.entries(TOTALS)) {
    const { rows } = await client.query<Record<string, unknown>>(query);
    totals.push([name, Number(Object.values(rows[0] ?? {})[0])]);
  }
  const changes = await client.query<{ types: string[]; count: string }>(
    'SELECT types, count(*) FROM crash_expected GROUP BY types ORDER BY types',
  );
  const operations = await client.query<Record<'operation' | 'done' | 'refused' | 'dead', string>>(
    `SELECT operation, count(*) FILTER (WHERE outcome = 'done') AS done,
        count(*) FILTER (WHERE outcome LIKE 'refused%') AS refused,
        count(*) FILTER (WHERE outcome = 'deadlock') AS dead
      FROM crash_answers GROUP BY operation ORDER BY operation`,
  );
  return {
    totals,
    changes: changes.rows.map(({ types, count }) => [types.join(' or '), Number(count)]),
    operations: operations.rows.map(({ operation, done, refused, dead }) => [
      operation,
      Number(done),
      Number(refused),
      Number(dead),
    ]),
  };
}
