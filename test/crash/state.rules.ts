import type { Rule } from './rules.js';

/** What holds of members, invitations and identities, whenever the process dies. */
export const stateRules: readonly Rule[] = [
  {
    title: 'every member was made together with its invitation, unless it was made without one',
    violations: `
      SELECT c.* FROM crash_changes c WHERE c.types = '{member.created}'
        AND (c.detail ->> 'status' = 'pending' AND NOT crash_is_bare(c.detail ->> 'email')) <> EXISTS (
          SELECT 1 FROM crash_changes s WHERE s.tx = c.tx AND s.types = '{invitation.sent}' AND s.member = c.subject)`,
  },
  {
    title: 'every member that waits has one open invitation, or was made without one',
    violations: `
      SELECT m.id, m.email, count(i.id) FROM clientele_members m
        LEFT JOIN clientele_invitations i ON i."memberId" = m.id AND i.status = 'pending'
        WHERE m.status = 'pending' GROUP BY m.id
        HAVING count(i.id) > 1 OR count(i.id) = 0 AND NOT EXISTS (
          SELECT 1 FROM crash_changes c WHERE c.subject = m.id AND c.types = '{member.created}'
            AND crash_is_bare(c.detail ->> 'email'))`,
  },
  {
    title: 'every open invitation has its member, which waits',
    violations: `
      SELECT i.* FROM clientele_invitations i LEFT JOIN clientele_members m
          ON m.id = i."memberId" AND m.email = i.email AND m.audience = i.audience AND m.status = 'pending'
        WHERE i.status = 'pending' AND m.id IS NULL`,
  },
  {
    title:
      'an invitation is accepted together with its member being let in, and ended with it being removed',
    violations: `
      SELECT i.*, m.types AS member_change FROM
        (SELECT * FROM crash_changes WHERE types && '{invitation.accepted,invitation.declined,invitation.cancelled}') i
        FULL JOIN (SELECT * FROM crash_changes WHERE kind = 'member' AND (types = '{}'
          OR types = '{member.removed}' AND detail ->> 'status' = 'pending'
            AND EXISTS (SELECT 1 FROM clientele_invitations o WHERE o."memberId" = subject))) m
        ON m.tx = i.tx AND m.member = i.member AND (m.types = '{}') = (i.types = '{invitation.accepted}')
        WHERE m.n IS NULL OR i.n IS NULL`,
  },
  {
    title:
      'every member that was let in has its identity and one accepted invitation, unless it was let in at once',
    violations: `
      SELECT m.id, m.email, m.status, m."identityId" FROM clientele_members m
        WHERE m.status <> 'pending' AND (
          NOT EXISTS (SELECT 1 FROM clientele_identities p WHERE p.id = m."identityId"
            AND (p.email = m.email OR m."emailConflict" IS NOT NULL OR m.email LIKE 'moved-%'))
          OR (SELECT count(*) FROM clientele_invitations i WHERE i."memberId" = m.id AND i.status = 'accepted')
            <> (SELECT count(*) FROM crash_changes c WHERE c.subject = m.id AND c.types = '{member.created}' AND c.detail ->> 'status' = 'pending'))
        OR m.status = 'pending' AND m."identityId" IS NOT NULL`,
  },
  {
    title:
      'every identity was made by an acceptance or with its member, but those there were before',
    violations: `
      SELECT p.id, p.email FROM clientele_identities p WHERE p.email !~ '^(known|crew)-' AND NOT EXISTS (
        SELECT 1 FROM crash_changes c WHERE c.detail ->> 'email' = p.email
          AND (c.types = '{invitation.accepted}' OR c.types = '{member.created}' AND c.detail ->> 'status' = 'active'))`,
  },
  {
    title: "every member's scope is the one its last event tells",
    violations: `
      SELECT m.id, s.told, s.rows FROM clientele_members m, LATERAL (
        SELECT
          (SELECT coalesce(e.data #> '{change,after}', e.data -> 'scope') FROM clientele_events e
            WHERE e."subjectId" = m.id AND e.type IN ('member.created', 'member.scope_changed')
            ORDER BY e.ordinal DESC LIMIT 1) AS told,
          jsonb_build_object(
            'projects', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p."projectId", 'rate', p.rate)
                || CASE WHEN p.until > 0 THEN jsonb_build_object('until', p.until) ELSE '{}' END), '[]')
              FROM clientele_member_projects p WHERE p."memberId" = m.id),
            'groups', (SELECT coalesce(jsonb_agg(g."groupId"), '[]')
              FROM clientele_member_groups g WHERE g."memberId" = m.id)) AS rows
      ) s WHERE s.told IS NULL OR NOT (s.told::jsonb @> s.rows AND s.rows @> s.told::jsonb)`,
  },
  {
    title: 'no invitation was accepted twice',
    violations: `
      SELECT subject, 'changes' AS of, count(*) FROM crash_changes
        WHERE types = '{invitation.accepted}' GROUP BY subject HAVING count(*) > 1
      UNION ALL
      SELECT subject, 'answers', count(*) FROM crash_answers
        WHERE operation = 'acceptance' AND outcome = 'done' GROUP BY subject HAVING count(*) > 1
      UNION ALL
      SELECT "subjectId", 'events', count(*) FROM clientele_events
        WHERE type = 'invitation.accepted' GROUP BY "subjectId" HAVING count(*) > 1`,
  },
  {
    title: 'whatever was answered as done is committed',
    violations: `
      SELECT a.* FROM crash_answers a WHERE a.outcome = 'done' AND a.type NOT LIKE '%?' AND NOT EXISTS (
        SELECT 1 FROM crash_changes c WHERE c.subject = a.subject AND a.type = ANY (c.types))`,
  },
  {
    title: 'no operation failed but by a refusal',
    violations: `SELECT operation, outcome FROM crash_answers WHERE outcome LIKE 'failed%'`,
  },
];
