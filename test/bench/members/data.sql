-- One portal with a million members, the same on every run. `bench.portal` is the portal's id.
SELECT setseed(0.4);

INSERT INTO clientele_clients (id, "portalId", type, name, "nameKey", "searchKey", ceiling, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-a000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'), 'business',
  'Client ' || i, 'client ' || i, 'client ' || i, '{}', 1700000000000, 1700000000000, 1
FROM generate_series(0, 20000) AS i;

-- A thousand staff. One client has a tenth of the users, the others fewer and fewer. Who was invited lately has often not
-- answered and half of them have no name yet; a tenth of the active ones never came, the others came lately.
INSERT INTO clientele_members (id, "portalId", kind, "clientId", audience, "identityId", email, name, "nameKey", "searchKey",
  role, status, mode, "lastActiveAt", "reviewedAt", "idleSince", "createdAt", "updatedAt", version,
  standing, "identityRevision", "nameFrom", "accessUntil", "endTold")
SELECT id, current_setting('bench.portal'), kind, "clientId", coalesce("clientId", 'staff'),
  CASE WHEN status <> 'pending' THEN 'identity-' || i END,
  email, name, CASE WHEN lower(name) = letters THEN letters ELSE letters || chr(1) || lower(name) END,
  ltrim(letters || ' ' || translate(email, 'é', 'e')),
  role, status, 'default', seen, 0, greatest(seen, made), made, made, 1, 'ok', 0, 'agency', 0, 'nothing'
FROM (
  SELECT *, CASE WHEN nameless THEN '' ELSE first || ' ' || last END AS name,
    CASE WHEN nameless THEN '' ELSE translate(lower(first || ' ' || last), 'é', 'e') END AS letters,
    lower(first || '.' || last) || i || '@company-' || coalesce(right("clientId", 4), 'own') || '.example' AS email,
    CASE WHEN status = 'pending' OR luck < 0.1 THEN 0 ELSE 1767225600000 - (pause * pause * pause * 700 * 86400000)::bigint END AS seen
  FROM (
    SELECT i, '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') AS id, 1700000000000 + i * 60000::bigint AS made,
      CASE WHEN i % 1000 = 0 THEN 'staff' ELSE 'client' END AS kind,
      CASE WHEN i % 1000 <> 0 THEN '01900000-0000-7000-a000-' || lpad(to_hex(
        CASE WHEN i % 10 = 1 THEN 0 ELSE (19999 * power(random(), 2))::int + 1 END), 12, '0') END AS "clientId",
      CASE WHEN i % 20000 = 0 THEN 'admin' WHEN i % 1000 = 0 THEN 'staff' WHEN random() < 0.05 THEN 'admin' ELSE 'member' END AS role,
      CASE WHEN i > 800000 AND random() < 0.6 THEN 'pending' WHEN random() < 0.08 THEN 'deactivated' ELSE 'active' END AS status,
      (ARRAY['Ada','Bob','Chloé','Dmitri','Émile','Fatima','Grace','Hiro','Ines','Jonas','Klara','Liam','Mia','Noah','Olga','Paul','Quinn','Rosa','Sven','Tara','Uma','Viktor','Wanda','Xenia','Yusuf','Zoe'])[1 + (random() * 25)::int] AS first,
      initcap((ARRAY['ber','man','son','ski','ova','ter','lin','hof','gar','dal'])[1 + (random() * 9)::int]
        || (ARRAY['ka','lo','mi','ne','ru','sa','to','vi','we','zu'])[1 + (random() * 9)::int]
        || (ARRAY['ber','man','son','ski','ova','ter','lin','hof','gar','dal'])[1 + (random() * 9)::int]) AS last,
      random() AS luck, random() AS pause
    FROM generate_series(1, 1000000) AS i
  ) AS people
  CROSS JOIN LATERAL (SELECT status = 'pending' AND i % 2 = 0 AS nameless) AS half
) AS members;

-- Two projects and now and then a group each, some of them of nearly everybody and most of a few.
INSERT INTO clientele_member_projects ("memberId", "projectId", "portalId", until, "goneAt")
SELECT DISTINCT m.id, 'project-' || (10000 * power(random(), 3))::int, m."portalId", 0, 0
FROM clientele_members AS m, generate_series(1, 2) WHERE m.kind = 'client';

INSERT INTO clientele_member_groups ("memberId", "groupId", "portalId", "goneAt")
SELECT m.id, 'group-' || (500 * power(random(), 3))::int, m."portalId", 0
FROM clientele_members AS m WHERE m.kind = 'client' AND random() < 0.3;
