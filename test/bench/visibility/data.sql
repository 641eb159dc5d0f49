-- A host's data from a fixed seed: one portal with 10,000 campaigns (projects), 500 teams (groups), 5,000 workers and
-- 1,000,000 work rows, and nine other portals that share a tenth of that on top. Every eleventh campaign, team and work
-- row is theirs, so that the ids of portals mix.

SELECT setseed(0.42);

-- The main portal's id is a setting of the session.
CREATE FUNCTION pg_temp.portal(id int) RETURNS uuid STABLE LANGUAGE sql AS $$
  SELECT CASE
    WHEN id % 11 <> 0 THEN current_setting('bench.portal')
    ELSE '01990000-0000-7000-8000-00000000000' || (1 + id / 11 % 9)
  END::uuid
$$;

INSERT INTO campaigns (id, portal_id, name)
SELECT id, pg_temp.portal(id), 'Campaign ' || id FROM generate_series(1, 11000) id;

INSERT INTO teams (id, portal_id, name)
SELECT id, pg_temp.portal(id), 'Team ' || id FROM generate_series(1, 550) id;

-- Sizes follow ranks, and ranks have nothing to do with ids.
CREATE TEMP TABLE ranked_campaigns AS
SELECT id, id % 11 <> 0 AS main, (row_number() OVER (PARTITION BY id % 11 <> 0 ORDER BY md5('c' || id)) - 1)::int AS rank
FROM campaigns;

CREATE TEMP TABLE ranked_teams AS
SELECT id, id % 11 <> 0 AS main, (row_number() OVER (PARTITION BY id % 11 <> 0 ORDER BY md5('t' || id)) - 1)::int AS rank
FROM teams;

-- Beside them a new team: its one worker has done 20 pieces of work so far.
INSERT INTO teams (id, portal_id, name) VALUES (551, pg_temp.portal(1), 'New team');
INSERT INTO team_members (team_id, worker_id) VALUES (551, 5501);

-- Workers 1 to 5,000 are the main portal's. A few teams are large, and one worker of five is in a second team.
INSERT INTO team_members (team_id, worker_id)
SELECT team.id, chosen.worker
FROM (
  SELECT worker, worker <= 5000 AS main, power(random(), 1.5) AS r FROM generate_series(1, 5500) worker
  UNION ALL
  SELECT worker, worker <= 5000, power(random(), 1.5) FROM generate_series(1, 5500) worker WHERE worker % 5 = 0
) chosen
JOIN ranked_teams team ON team.main = chosen.main
  AND team.rank = floor(chosen.r * CASE WHEN chosen.main THEN 500 ELSE 50 END)
ON CONFLICT DO NOTHING;

-- A campaign belongs to one team of its half of the data, three of ten to two.
INSERT INTO team_campaigns (team_id, campaign_id)
SELECT team.id, chosen.id
FROM (
  SELECT id, main, random() AS r FROM ranked_campaigns
  UNION ALL
  SELECT id, main, random() FROM ranked_campaigns WHERE rank % 10 < 3
) chosen
JOIN ranked_teams team ON team.main = chosen.main
  AND team.rank = floor(chosen.r * CASE WHEN chosen.main THEN 500 ELSE 50 END)
ON CONFLICT DO NOTHING;

CREATE TEMP TABLE staffed_campaigns AS
SELECT campaign.id, campaign.main, campaign.rank, array_agg(DISTINCT member.worker_id) AS workers
FROM ranked_campaigns campaign
LEFT JOIN team_campaigns owned ON owned.campaign_id = campaign.id
LEFT JOIN team_members member ON member.team_id = owned.team_id
GROUP BY 1, 2, 3;

-- The most worked on campaign has 1 % of the work, the median one 0.007 %; of ten campaigns, three ended half way. A
-- campaign's own teams do 85 % of its work, anyone the rest; in other portals, main workers do some of it.
INSERT INTO work_entries (id, portal_id, campaign_id, worker_id, started_at, minutes, note)
SELECT
  drawn.n,
  pg_temp.portal(campaign.id),
  campaign.id,
  CASE
    WHEN drawn.n % 50000 = 7 AND drawn.main THEN 5501
    WHEN drawn.by < 0.85 AND campaign.workers[1] IS NOT NULL
      THEN campaign.workers[1 + floor(power(drawn.who, 1.5) * cardinality(campaign.workers))::int]
    WHEN campaign.main OR drawn.by > 0.95 THEN 1 + floor(drawn.who * 5000)::int
    ELSE 5001 + floor(drawn.who * 500)::int
  END,
  1700000000000 + drawn.n::bigint * 60000,
  1 + drawn.n % 480,
  'Entry ' || drawn.n || ': ' || md5(drawn.n::text)
FROM (
  SELECT
    n,
    n % 11 <> 0 AS main,
    floor(power(random(), 2) * CASE WHEN n % 11 <> 0 THEN 10000 ELSE 1000 END)::int AS rank,
    random() AS by,
    random() AS who
  FROM generate_series(1, 1100000) n
) drawn
JOIN staffed_campaigns campaign ON campaign.main = drawn.main
  AND campaign.rank = drawn.rank - CASE WHEN drawn.n > 550000 AND drawn.rank % 10 > 6 THEN 5 ELSE 0 END
ORDER BY drawn.n;

-- One campaign of a hundred is deleted, half of them softly. Their work stays.
UPDATE campaigns SET deleted_at = now() WHERE id % 200 = 17;
DELETE FROM team_campaigns WHERE campaign_id % 200 = 117;
DELETE FROM campaigns WHERE id % 200 = 117;

ALTER TABLE team_members
  ADD FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE;
ALTER TABLE team_campaigns
  ADD FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (campaign_id) REFERENCES campaigns (id) ON DELETE CASCADE;
