import type { Rule } from './rules.js';

/** What holds of ends of access, views, requests and lists of clients, whenever the process dies. */
export const lifeRules: readonly Rule[] = [
  {
    title: 'each end of access was told of once, and every one that had come',
    violations: `
      SELECT e."subjectId", e.type, count(*) FROM clientele_events e
        WHERE e.type IN ('member.access_ending', 'member.access_ended')
        GROUP BY e."subjectId", e.type, e.data ->> 'accessUntil' HAVING count(*) > 1
      UNION ALL
      SELECT m.id, m."endTold", m."accessUntil" FROM clientele_members m
        WHERE m."accessUntil" > 0 AND m."accessUntil" < (SELECT max(began) FROM crash_processes)
          AND m.status = 'active' AND m."endTold" <> 'ended'`,
  },
  {
    title: 'every view has the event of its beginning, and one that was ended that of its end',
    violations: `
      SELECT v.id, v."endedAt" FROM clientele_views v WHERE
        NOT EXISTS (SELECT 1 FROM clientele_events e WHERE e."subjectId" = v."targetId"
          AND e.type = 'member.viewed' AND e.data ->> 'viewId' = v.id)
        OR (v."endedAt" > 0) <> EXISTS (SELECT 1 FROM clientele_events e WHERE e."subjectId" = v."targetId"
          AND e.type = 'member.view_ended' AND e.data ->> 'viewId' = v.id)`,
  },
  {
    title: 'every request has the events of its making and its answer, one each',
    violations: `
      SELECT r.id, r.status, e.types FROM clientele_requests r, LATERAL (
        SELECT array_agg(e.type ORDER BY e.ordinal) AS types FROM clientele_events e
          WHERE e."subjectId" = r."memberId" AND e.data ->> 'requestId' = r.id
      ) e WHERE e.types IS DISTINCT FROM CASE r.status
        WHEN 'open' THEN ARRAY['request.made'] ELSE ARRAY['request.made', 'request.' || r.status] END::varchar[]`,
  },
  {
    title: 'nobody was asked to answer a request that was not made',
    violations: `
      SELECT e.id, e.data FROM clientele_events e WHERE e.type = 'request.referred' AND NOT EXISTS (
        SELECT 1 FROM clientele_events m WHERE m.type = 'request.made'
          AND m.data ->> 'requestId' = e.data ->> 'requestId' AND m.ordinal < e.ordinal)`,
  },
  {
    title: 'no request outlives its member',
    violations: `
      SELECT r.id FROM clientele_requests r LEFT JOIN clientele_members m ON m.id = r."memberId" WHERE m.id IS NULL`,
  },
  {
    title: 'whether a list of clients bounds a staff member is what its last event tells',
    violations: `
      SELECT m.id, m."assignmentId", s.told FROM clientele_members m, LATERAL (
        SELECT coalesce(e.data #>> '{change,after}', CASE WHEN e.data ->> 'clients' IS NULL THEN 'all' ELSE 'listed' END) AS told
          FROM clientele_events e
          WHERE e."subjectId" = m.id AND e.type IN ('member.created', 'member.clients_changed')
          ORDER BY e.ordinal DESC LIMIT 1
      ) s WHERE m.kind = 'staff' AND (m."assignmentId" IS NULL) <> (s.told = 'all')`,
  },
  {
    title: 'every list of clients holds what its events have put on it, and no client that is gone',
    violations: `
      SELECT m.id, l.held, s.told FROM clientele_members m, LATERAL (
        SELECT coalesce(array_agg(c."clientId"::text ORDER BY c."clientId"), '{}') AS held
          FROM clientele_member_clients c WHERE c."memberId" = m.id
      ) l, LATERAL (
        SELECT coalesce(array_agg(client ORDER BY client), '{}') AS told FROM (
          SELECT DISTINCT ON (client) client, is_on FROM (
            SELECT e.ordinal, x AS client, true AS is_on FROM clientele_events e, jsonb_array_elements_text(e.data::jsonb -> 'added') x
              WHERE e."subjectId" = m.id AND e.type = 'member.clients_changed'
            UNION ALL
            SELECT e.ordinal, x, false FROM clientele_events e, jsonb_array_elements_text(e.data::jsonb -> 'removed') x
              WHERE e."subjectId" = m.id AND e.type = 'member.clients_changed'
          ) each ORDER BY client, ordinal DESC
        ) last WHERE is_on
      ) s WHERE m.kind = 'staff' AND l.held <> s.told`,
  },
  {
    title: 'who is told to have been the last admin was changed or removed',
    violations: `
      SELECT e.id, e.type, e.data FROM clientele_events e WHERE e.type IN ('client.without_admin', 'portal.without_admin')
        AND NOT EXISTS (SELECT 1 FROM crash_changes c WHERE c.member = e.data ->> 'memberId'
          AND c.types && '{member.updated,member.removed,member.deactivated,member.role_changed,member.access_ended}')`,
  },
];
