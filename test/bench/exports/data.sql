-- What exports show beside the members of ../members/data.sql: names of projects and groups, which are the host's, and open
-- invitations of those who are pending.
CREATE TABLE bench_projects (id varchar(255) COLLATE "C" PRIMARY KEY, name varchar(200) NOT NULL);
INSERT INTO bench_projects SELECT 'project-' || i, 'Website No. ' || i FROM generate_series(0, 10000) AS i;

CREATE TABLE bench_groups (id varchar(255) COLLATE "C" PRIMARY KEY, name varchar(200) NOT NULL);
INSERT INTO bench_groups SELECT 'group-' || i, 'Team ' || i FROM generate_series(0, 500) AS i;

INSERT INTO clientele_invitations (id, "portalId", "memberId", audience, "clientId", email, status, generation, nonces, delivery, "sentAt",
  "expiresAt", "copiedAt", "openedAt", "endedAt", "createdAt", "updatedAt", version)
SELECT overlay(id PLACING 'b' FROM 20 FOR 1), "portalId", id, audience, "clientId", email, 'pending', 0, '[]', 'sent', "createdAt",
  "createdAt" + 604800000, 0, 0, 0, "createdAt", "createdAt", 1
FROM clientele_members WHERE status = 'pending';

-- One staff member who makes the exports.
UPDATE clientele_members SET status = 'active' WHERE id = '01900000-0000-7000-8000-0000000003e8';
