-- What the crash test knows by itself, beside the module's tables.

-- Each process, and when it began to boot (epoch milliseconds).
CREATE TABLE crash_processes (process integer PRIMARY KEY, began bigint NOT NULL);

-- What has changed in the module's rows, written by triggers (`triggers.sql`; `triggers.ts` on other databases, from where it is
-- brought here) and so in the transaction of the change: it is there exactly
-- if the change was committed. `tx` is that transaction. Of a change that moves a row on without an event of its own, such
-- as the member's side of an acceptance, `types` is empty; where the row does not tell which it was, there are two.
-- The event's data must contain `detail`.
CREATE TABLE crash_changes (
  n bigserial PRIMARY KEY,
  tx text NOT NULL DEFAULT pg_current_xact_id()::text,
  kind text NOT NULL,
  subject text NOT NULL,
  member text,
  types text[] NOT NULL,
  detail jsonb NOT NULL
);
CREATE INDEX ON crash_changes (subject, n);

-- What the listeners have heard, written by connections of the test's own.
CREATE TABLE crash_heard (
  n bigserial PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  process integer NOT NULL,
  listener text NOT NULL,
  event text NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  data jsonb NOT NULL
);
CREATE INDEX ON crash_heard (event);

-- The host's own rows, written in its transactions beside the module's change of the same name.
CREATE TABLE crash_host_rows (name text PRIMARY KEY);

-- Changes of the host's transactions that were rolled back on purpose, noted beforehand by another connection.
CREATE TABLE crash_undone (name text PRIMARY KEY);

-- What was answered to the callers, by another connection.
CREATE TABLE crash_answers (
  n bigserial PRIMARY KEY,
  process integer NOT NULL,
  operation text NOT NULL,
  outcome text NOT NULL,
  -- What the answer promises: a change of this type of this subject.
  type text,
  subject text
);
