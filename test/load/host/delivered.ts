import type { Client } from 'pg';

/** How long events took to be heard of by all their listeners, in milliseconds from when they were recorded. */
export interface Lag {
  readonly events: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** Brings what the hosts have heard, in the order in which they did, to where the rules of the crash suite look for it. */
export async function gatherHeard(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO crash_heard (process, listener, event, type, subject, data)
      SELECT 1, listener, event, type, subject, data FROM load_heard ORDER BY tick`,
  );
}

/** Of every event that was recorded since a time, and heard. */
export async function lagOf(client: Client, since: number): Promise<Lag> {
  const { rows } = await client.query<Record<keyof Lag, string | null>>(
    `SELECT count(*) AS events, percentile_disc(0.5) WITHIN GROUP (ORDER BY lag) AS p50,
        percentile_disc(0.99) WITHIN GROUP (ORDER BY lag) AS p99, max(lag) AS longest
      FROM (
        SELECT max(h.at) - min(e."occurredAt") AS lag FROM load_heard h
          JOIN clientele_events e ON e.id = h.event
          WHERE e."occurredAt" >= $1 GROUP BY h.event
      ) AS lags`,
    [since],
  );
  const { events, p50, p99, longest } = rows[0]!;
  return { events: Number(events), p50: Number(p50), p99: Number(p99), longest: Number(longest) };
}
