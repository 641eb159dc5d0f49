-- One portal with 100,000 client users of 20 clients, the same on every run. `bench.portal` is the portal's id.
SELECT setseed(0.4);

INSERT INTO clientele_profiles (id, "portalId", name, "nameKey", permissions, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-b000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'),
  'Profile ' || i, 'profile ' || i, '{"reports":true,"reports.view":true}', 1700000000000, 1700000000000, 1
FROM generate_series(1, 4) AS i;

INSERT INTO clientele_clients (id, "portalId", type, name, "nameKey", "searchKey", ceiling, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-a000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'), 'business',
  'Client ' || i, 'client ' || i, 'client ' || i, '{}', 1700000000000, 1700000000000, 1
FROM generate_series(0, 19) AS i;

-- Half of them on the default profile, a quarter on one of four others, a quarter with switches of their own.
INSERT INTO clientele_members (id, "portalId", kind, "clientId", audience, "identityId", email, name, "nameKey", "searchKey",
  role, status, mode, "profileId", permissions, "lastActiveAt", "reviewedAt", "idleSince", "createdAt", "updatedAt", version,
  standing, "identityRevision", "nameFrom", "accessUntil", "endTold")
SELECT '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'), current_setting('bench.portal'), 'client',
  client, client, CASE WHEN NOT pending THEN 'identity-' || i END,
  'person-' || i || '@company.example', name, lower(name), lower(name) || ' person-' || i || '@company.example',
  CASE WHEN random() < 0.05 THEN 'admin' ELSE 'member' END, CASE WHEN pending THEN 'pending' ELSE 'active' END,
  CASE WHEN luck < 0.5 THEN 'default' WHEN luck < 0.75 THEN 'profile' ELSE 'custom' END,
  CASE WHEN luck >= 0.5 AND luck < 0.75 THEN '01900000-0000-7000-b000-' || lpad(to_hex(1 + i % 4), 12, '0') END,
  CASE WHEN luck >= 0.75 THEN json_build_object('reports', true, 'reports.view', true, 'tasks', random() < 0.5) END,
  made, 0, made, made, made, 1, 'ok', 0, 'agency', 0, 'nothing'
FROM (
  SELECT i, 'Person ' || md5(i::text) AS name, 1700000000000 + i * 60000::bigint AS made,
    '01900000-0000-7000-a000-' || lpad(to_hex((i * 7919) % 20), 12, '0') AS client,
    random() AS luck, random() < 0.05 AS pending
  FROM generate_series(1, 100000) AS i
) AS people;

INSERT INTO clientele_invitations (id, "portalId", "memberId", audience, "clientId", email, "inviterId", status, generation,
  nonces, "sentAt", delivery, "expiresAt", "copiedAt", "openedAt", "endedAt", "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-9000-' || right(id, 12), "portalId", id, audience, "clientId", email, NULL,
  CASE WHEN status = 'pending' THEN 'pending' ELSE 'accepted' END, 0,
  '["none"]', "createdAt", 'sent', "createdAt" + 604800000, 0, 0, 0, "createdAt", "createdAt", 1
FROM clientele_members WHERE "clientId" IS NOT NULL;

-- What a run changes of the targets, one in ten of the users, for the next run to find again.
CREATE TABLE bench_targets AS
SELECT id, mode, "profileId", permissions, "updatedAt", version FROM clientele_members
WHERE "createdAt" % 600000 = (SELECT min("createdAt") FROM clientele_members WHERE email LIKE 'person-%') % 600000
  AND email LIKE 'person-%';
