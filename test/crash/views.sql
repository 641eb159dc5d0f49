-- Whether somebody who was made with this address was made without a letter.
CREATE FUNCTION crash_is_bare(email text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT email ~ '^bare-|^(one|two)@scene-'
$$;

-- Events of which no change of a row of their own tells: that a last admin is lost, that a link was copied, somebody reminded or
-- asked for an answer, and what of a profile or template has changed but its name.
CREATE FUNCTION crash_is_beside(type text, data jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type LIKE '%.without_admin' OR type IN ('invitation.link_copied', 'invitation.reminded', 'request.referred')
    OR type IN ('profile.updated', 'template.updated')
      AND data #>> '{change,before,name}' IS NOT DISTINCT FROM data #>> '{change,after,name}'
$$;

-- The changes that have an event, numbered within their subject.
CREATE TABLE crash_expected AS
SELECT *, row_number() OVER (PARTITION BY subject ORDER BY n) AS place,
  -- Whoever cancels or declines an invitation takes its member along without an event of the member's own.
  types = '{member.removed}' AND EXISTS (
    SELECT 1 FROM crash_changes ended
    WHERE ended.tx = c.tx AND ended.member = c.subject
      AND (ended.types = '{invitation.cancelled}' OR ended.types = '{invitation.declined}')
  ) AS may_be_silent
FROM crash_changes c WHERE types <> '{}'
  -- Who had a profile that was replaced has the other one without an event of its own.
  AND NOT (kind = 'member' AND types && '{member.permissions_changed}'
    AND EXISTS (SELECT 1 FROM crash_changes gone WHERE gone.tx = c.tx AND gone.types = '{profile.removed}'));
CREATE UNIQUE INDEX ON crash_expected (subject, place);

-- What each listener has heard, once each, numbered within the subject by when it was first heard. What has
-- no change of its own has no number.
CREATE TABLE crash_hearings AS
SELECT listener, event, type, subject, data, min(n) AS first, count(*) AS times,
  CASE WHEN NOT crash_is_beside(type, data) THEN
    row_number() OVER (PARTITION BY listener, subject, crash_is_beside(type, data) ORDER BY min(n)) END AS place
FROM crash_heard GROUP BY listener, event, type, subject, data;
CREATE INDEX ON crash_hearings (subject, place);
CREATE INDEX ON crash_hearings (event);
CREATE INDEX ON crash_hearings ((data ->> 'name'));

CREATE TABLE crash_subjects AS
SELECT subject, expected, heard FROM
  (SELECT subject, count(*) AS expected FROM crash_expected GROUP BY subject) e
  FULL JOIN (SELECT subject, count(*) AS heard FROM crash_hearings WHERE listener = 'hear' GROUP BY subject) h
  USING (subject);

ANALYZE;
