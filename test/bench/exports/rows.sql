-- The rows of the portal's CSV, to the letter. $1 is the portal's id.
SELECT m.name, m.email, m.kind, c.name, m.role, m.status, m.standing, iso(m."accessUntil"), m."portalRate",
  CASE WHEN pr.name IS NULL THEN m.mode ELSE m.mode || ': ' || pr.name END,
  (SELECT string_agg(p.name, '; ' ORDER BY s."projectId") FROM clientele_member_projects AS s
    JOIN bench_projects AS p ON p.id = s."projectId" WHERE s."memberId" = m.id),
  (SELECT string_agg(p.name || ': ' || s.rate, '; ' ORDER BY s."projectId") FROM clientele_member_projects AS s
    JOIN bench_projects AS p ON p.id = s."projectId" WHERE s."memberId" = m.id AND s.rate IS NOT NULL),
  (SELECT string_agg(p.name || ': ' || iso(s.until), '; ' ORDER BY s."projectId") FROM clientele_member_projects AS s
    JOIN bench_projects AS p ON p.id = s."projectId" WHERE s."memberId" = m.id AND s.until > 0),
  (SELECT string_agg(g.name, '; ' ORDER BY s."groupId") FROM clientele_member_groups AS s
    JOIN bench_groups AS g ON g.id = s."groupId" WHERE s."memberId" = m.id),
  iso(m."lastActiveAt"), iso(m."reviewedAt"),
  CASE WHEN i."expiresAt" <= EXTRACT(EPOCH FROM now()) * 1000 THEN 'expired' WHEN i.id IS NOT NULL THEN 'pending' END,
  iso(i."sentAt"), iso(i."expiresAt"), iso(m."createdAt")
FROM clientele_members AS m
LEFT JOIN clientele_clients AS c ON c.id = m."clientId" AND c."portalId" = m."portalId"
LEFT JOIN clientele_profiles AS pr ON pr.id = m."profileId" AND pr."portalId" = m."portalId"
LEFT JOIN clientele_invitations AS i ON i."memberId" = m.id AND i."portalId" = m."portalId" AND i.status = 'pending'
WHERE m."portalId" = $1 AND m.kind = 'client'
ORDER BY m.id
