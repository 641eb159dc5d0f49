-- Members beside those who call, up to the number at `bench.members`: clients of fifty, each member with an identity, a profile
-- and two projects, like the others.
INSERT INTO clientele_clients (id, "portalId", type, name, "nameKey", "searchKey", ceiling, "createdAt", "updatedAt", version)
SELECT '01900000-0000-7000-a001-' || lpad(to_hex(i), 12, '0'), po.id, 'business',
  'Other ' || i, 'other ' || i, 'other ' || i, '{}', 1700000000000, 1700000000000, 1
FROM generate_series(0, current_setting('bench.members')::int / 50) AS i, clientele_portals AS po;

INSERT INTO clientele_identities (id, email, name, "passwordHash", "disabledAt", "sessionsEndedAt", "createdAt", "updatedAt")
SELECT 'other-' || i, 'other' || i || '@example.test', 'Other ' || i, '', 0, 0, 1700000000000, 1700000000000
FROM generate_series(1, current_setting('bench.members')::int) AS i;

INSERT INTO clientele_members (id, "portalId", kind, "clientId", audience, "identityId", email, name, "nameKey", "searchKey",
  role, status, mode, "profileId", "lastActiveAt", "reviewedAt", "idleSince", "createdAt", "updatedAt", version,
  standing, "identityRevision", "nameFrom", "accessUntil", "endTold")
SELECT '01900000-0000-7000-8001-' || lpad(to_hex(i), 12, '0'), po.id, 'client', client, client, 'other-' || i,
  'other' || i || '@example.test', 'Other ' || i, 'other ' || i, 'other ' || i, 'member', 'active', 'profile',
  '01900000-0000-7000-9000-' || lpad(to_hex(i % 5), 12, '0'), 0, 0, 1700000000000, 1700000000000 + i, 1700000000000 + i, 1,
  'ok', 0, 'agency', 0, 'nothing'
FROM generate_series(1, current_setting('bench.members')::int) AS i, clientele_portals AS po,
  LATERAL (SELECT '01900000-0000-7000-a001-' || lpad(to_hex(i / 50), 12, '0') AS client) AS its;

INSERT INTO clientele_member_projects ("memberId", "projectId", "portalId", until, "goneAt")
SELECT '01900000-0000-7000-8001-' || lpad(to_hex(i), 12, '0'), 'project-' || ((i + step) % 100), po.id, 0, 0
FROM generate_series(1, current_setting('bench.members')::int) AS i, generate_series(0, 1) AS step, clientele_portals AS po;
