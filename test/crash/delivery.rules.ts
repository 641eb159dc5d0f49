import { MAILED_TYPES, POISON } from './noting.listeners.js';
import type { Rule } from './rules.js';

const MAILED = MAILED_TYPES.map((type) => `'${type}'`).join(', ');
const NAMED = "'client.created', 'client.updated', 'member.created', 'member.updated'";
const POISONED = `e.type = 'client.updated' AND e.data ->> 'name' LIKE '${POISON}%'`;

/** What holds of events, whenever the process dies. */
export const deliveryRules: readonly Rule[] = [
  {
    title: 'every committed change was heard of',
    violations: `
      SELECT c.* FROM crash_expected c
        LEFT JOIN crash_hearings h ON h.listener = 'hear' AND h.subject = c.subject AND h.place = c.place
        WHERE h.event IS NULL AND NOT c.may_be_silent`,
  },
  {
    title: 'nothing was heard of that is not committed',
    violations: `
      SELECT h.* FROM crash_hearings h
        LEFT JOIN crash_expected c ON c.subject = h.subject AND c.place = h.place
        WHERE h.listener = 'hear' AND h.place IS NOT NULL AND c.n IS NULL
          OR NOT EXISTS (SELECT 1 FROM clientele_events e WHERE e.id = h.event)`,
  },
  {
    title: 'the events of a subject were heard in the order of its changes, and tell them',
    violations: `
      SELECT c.subject, c.place, c.types, c.detail, h.type, h.event, h.data FROM crash_expected c
        JOIN crash_hearings h ON h.listener = 'hear' AND h.subject = c.subject AND h.place = c.place
        WHERE h.type <> ALL (c.types) OR NOT h.data @> c.detail`,
  },
  {
    title: 'the second listener heard each of its events',
    violations: `
      SELECT h.* FROM crash_hearings h WHERE h.listener = 'hear' AND h.type IN (${MAILED})
        AND NOT EXISTS (SELECT 1 FROM crash_hearings m WHERE m.listener = 'mail' AND m.event = h.event)`,
  },
  {
    title: 'no event was heard before every listener had heard the one before it',
    violations: `
      SELECT * FROM (
        SELECT subject, event, min(first) AS began,
          lag(max(first)) OVER (PARTITION BY subject ORDER BY min(first)) AS ended_before
        FROM crash_hearings GROUP BY subject, event
      ) each WHERE began < ended_before`,
  },
  {
    title: 'every event is delivered in the end, but those that always fail, which are parked',
    violations: `
      SELECT e.id, e.type, e.status, e.attempts FROM clientele_events e
        WHERE e.status <> CASE WHEN ${POISONED} THEN 'failed' ELSE 'delivered' END`,
  },
  {
    title: 'every row the host committed beside a change has the event of the change',
    violations: `
      SELECT r.name FROM crash_host_rows r WHERE NOT EXISTS (
        SELECT 1 FROM crash_hearings h WHERE h.data ->> 'name' = r.name AND h.type IN (${NAMED}))`,
  },
  {
    title: 'no event tells of a change whose host row was rolled back, on purpose or by a crash',
    violations: `
      SELECT h.data ->> 'name' AS name, h.type, h.event FROM crash_hearings h
        WHERE h.data ->> 'name' LIKE 'joined-%' AND NOT EXISTS (
          SELECT 1 FROM crash_host_rows r WHERE r.name = h.data ->> 'name')
      UNION ALL
      SELECT u.name, h.type, h.event FROM crash_undone u JOIN crash_hearings h ON h.data ->> 'name' = u.name`,
  },
];
