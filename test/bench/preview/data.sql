-- One portal with 20,000 client users of 20 clients, half of them of the first, the same on every run. `bench.portal` is the portal's id.
SELECT setseed(0.4);

INSERT INTO clientele_profiles (id, "portalId", name, "nameKey", permissions, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-b000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'),
  'Profile ' || i, 'profile ' || i, '{"reports":true,"reports.view":true}', 1700000000000, 1700000000000, 1
FROM generate_series(1, 4) AS i;

INSERT INTO clientele_clients (id, "portalId", type, name, "nameKey", "searchKey", ceiling, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-a000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'), 'business',
  'Client ' || i, 'client ' || i, 'client ' || i, '{}', 1700000000000, 1700000000000, 1
FROM generate_series(0, 19) AS i;

-- The first hundred are admins who hold everything: the inviters.
INSERT INTO clientele_members (id, "portalId", kind, "clientId", audience, "identityId", email, name, "nameKey", "searchKey",
  role, status, mode, "profileId", permissions, "lastActiveAt", "reviewedAt", "idleSince", "createdAt", "updatedAt", version,
  standing, "identityRevision", "nameFrom", "accessUntil", "endTold")
SELECT '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'), 'client',
  client, client, CASE WHEN NOT pending THEN 'identity-' || i END,
  'person-' || i || '@company.example', name, lower(name), lower(name) || ' person-' || i || '@company.example',
  CASE WHEN i <= 100 THEN 'admin' ELSE 'member' END, CASE WHEN pending THEN 'pending' ELSE 'active' END,
  CASE WHEN i <= 100 OR luck >= 0.75 THEN 'custom' WHEN luck < 0.5 THEN 'default' ELSE 'profile' END,
  CASE WHEN i > 100 AND luck >= 0.5 AND luck < 0.75 THEN '01900000-0000-7000-b000-' || lpad(to_hex(1 + i % 4), 12, '0') END,
  CASE
    WHEN i <= 100 THEN (SELECT json_object_agg(key, true) FROM unnest(ARRAY['reports', 'reports.view', 'reports.edit', 'tasks', 'tasks.set',
      'billing', 'billing.manage', 'users', 'users.view', 'users.invite', 'users.remove', 'users.edit']) AS key)
    WHEN luck >= 0.75 THEN json_build_object('reports', true, 'reports.view', i & 1 = 0, 'reports.edit', i & 2 = 0, 'tasks', i & 4 = 0,
      'tasks.set', i & 8 = 0, 'billing', i & 16 = 0, 'billing.manage', i & 32 = 0)
  END,
  made, 0, made, made, made, 1, 'ok', 0, 'agency', 0, 'nothing'
FROM (
  SELECT i, 'Person ' || md5(i::text) AS name, 1700000000000 + i * 60000::bigint AS made,
    '01900000-0000-7000-a000-' || lpad(to_hex(CASE WHEN i <= 10000 THEN 0 ELSE 1 + i % 19 END), 12, '0') AS client,
    random() AS luck, i > 100 AND random() < 0.05 AS pending
  FROM generate_series(1, 20000) AS i
) AS people;

INSERT INTO clientele_member_projects ("memberId", "projectId", "portalId", permissions, until, "goneAt")
SELECT id, project, "portalId",
  CASE WHEN project = 'fixed' AND "createdAt" / 60000 % 10 = 0 THEN '{"reports":true,"reports.edit":true,"tasks":true}'::json END, 0, 0
FROM clientele_members, unnest(ARRAY['fixed', 'hourly']) AS project
WHERE kind = 'client' AND (project = 'fixed' OR "createdAt" / 60000 % 2 = 0);

INSERT INTO clientele_invitations (id, "portalId", "memberId", audience, "clientId", email, "inviterId", status, generation,
  nonces, delivery, "sentAt", "expiresAt", "copiedAt", "openedAt", "endedAt", "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-9000-' || right(id, 12), "portalId", id, audience, "clientId", email,
  CASE WHEN "clientId" = '01900000-0000-7000-a000-000000000000' AND "createdAt" / 60000 % 2 = 0
    THEN '01900000-0000-7000-8000-' || lpad(to_hex(1 + "createdAt" / 60000 % 100), 12, '0') END,
  'pending', 0, '["none"]', 'sent', "createdAt", 4000000000000, 0, 0, 0, "createdAt", "createdAt", 1
FROM clientele_members WHERE status = 'pending';
