import type { Client } from 'pg';
import { execute } from '../crash/database.js';
import { judge, type Rule } from '../crash/rules.js';

/** What the database has in the end. */
export interface Audit {
  readonly events: number;
  /** How often a listener heard an event again. */
  readonly again: number;
  /** Broken rules, each with how often and an example. */
  readonly faults: readonly string[];
}

/** What holds beside the rules of the crash suite. */
const RULES: readonly Rule[] = [
  {
    title: 'every event has one record of each listener that has heard it',
    violations: `
      SELECT h.event, h.type, array_agg(h.listener) AS heard_by, d.recorded FROM crash_hearings h, LATERAL (
        SELECT count(*) AS recorded FROM clientele_event_deliveries d WHERE d."eventId" = h.event AND d.outcome = 'heard'
      ) d GROUP BY h.event, h.type, d.recorded HAVING count(*) <> d.recorded`,
  },
  {
    // Each call gives a name of its own.
    title: 'nothing was made twice by one call',
    violations: `
      SELECT detail ->> 'name' AS name, types, count(*) FROM crash_changes
        WHERE types IN ('{client.created}', '{client.updated}', '{member.created}', '{member.updated}')
          AND detail ->> 'name' LIKE 'thing-%'
        GROUP BY detail ->> 'name', types HAVING count(*) > 1`,
  },
  {
    title: 'every export is ready, or says why there is no file',
    violations: `
      SELECT id, status, failure FROM clientele_exports
        WHERE NOT (status = 'ready' AND failure IS NULL OR status = 'failed' AND failure IS NOT NULL)`,
  },
];

/** Looks in the database for whatever is lost, made up, doubled or half done, by the rules of the crash suite. */
export async function audit(client: Client): Promise<Audit> {
  await execute(client, 'views.sql');
  const verdicts = await judge(client);
  for (const { title, violations } of RULES)
    verdicts.push({ title, violations: (await client.query<object>(violations)).rows });
  return {
    events: await number(client, 'SELECT count(*) AS n FROM clientele_events'),
    again: await number(client, 'SELECT coalesce(sum(times - 1), 0) AS n FROM crash_hearings'),
    faults: verdicts.flatMap(({ title, violations: [example, ...more] }) =>
      example ? [`broken, ${more.length + 1} times: ${title}: ${JSON.stringify(example)}`] : [],
    ),
  };
}

async function number(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(sql);
  return Number(rows[0]?.n);
}
