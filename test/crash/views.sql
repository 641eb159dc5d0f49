-- The changes that have an event, numbered within their subject.
CREATE TABLE crash_expected AS
SELECT *, row_number() OVER (PARTITION BY subject ORDER BY n) AS place,
  -- Whoever cancels or declines an invitation takes its member along without an event of the member's own.
  types = '{member.removed}' AND EXISTS (
    SELECT 1 FROM crash_changes ended
    WHERE ended.tx = c.tx AND ended.member = c.subject
      AND (ended.types = '{invitation.cancelled}' OR ended.types = '{invitation.declined}')
  ) AS may_be_silent
FROM crash_changes c WHERE types <> '{}';
CREATE UNIQUE INDEX ON crash_expected (subject, place);

-- What each listener has heard, once each, numbered within the subject by when it was first heard. That a last admin is lost is
-- told beside the change that did it, by no change of its own: it has no number.
CREATE TABLE crash_hearings AS
SELECT listener, event, type, subject, data, min(n) AS first, count(*) AS times,
  CASE WHEN type NOT LIKE '%.without_admin' THEN
    row_number() OVER (PARTITION BY listener, subject, type LIKE '%.without_admin' ORDER BY min(n)) END AS place
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
