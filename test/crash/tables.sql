-- What the crash test knows by itself, beside the module's tables.

-- Each process, and when it began to boot (epoch milliseconds).
CREATE TABLE crash_processes (process integer PRIMARY KEY, began bigint NOT NULL);

-- What has changed in the module's rows, written by triggers and so in the transaction of the change: it is there exactly
-- if the change was committed. `tx` is that transaction. Of a change that moves a row on without an event of its own, such
-- as the member's side of an acceptance, `types` is empty; where the row does not tell which it was, there are two.
-- The event's data must contain `detail`.
CREATE TABLE crash_changes (
  n bigserial PRIMARY KEY,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
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

CREATE FUNCTION crash_client() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found text[];
  told jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    found := '{client.created}';
    told := jsonb_build_object('name', NEW.name, 'clientType', NEW.type);
  ELSIF TG_OP = 'DELETE' THEN
    found := '{client.removed}';
    told := jsonb_build_object('name', OLD.name);
  ELSIF NEW.version = OLD.version THEN
    RETURN NULL;
  ELSIF NEW.name <> OLD.name THEN
    found := '{client.updated}';
    told := jsonb_build_object('name', NEW.name, 'change', jsonb_build_object('before', jsonb_build_object('name', OLD.name)));
  ELSE
    found := '{client.ceiling_changed}';
    told := jsonb_build_object('change', jsonb_build_object('before', OLD.ceiling::jsonb, 'after', NEW.ceiling::jsonb));
  END IF;
  INSERT INTO crash_changes (kind, subject, types, detail) VALUES ('client', coalesce(NEW.id, OLD.id), found, told);
  RETURN NULL;
END $$;

CREATE FUNCTION crash_member() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found text[];
  told jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    found := '{member.created}';
    told := jsonb_build_object('email', NEW.email, 'name', NEW.name, 'role', NEW.role, 'status', NEW.status);
  ELSIF TG_OP = 'DELETE' THEN
    found := '{member.removed}';
    told := jsonb_build_object('name', OLD.name, 'status', OLD.status);
  ELSIF NEW.version = OLD.version THEN
    RETURN NULL;
  ELSIF NEW.status <> OLD.status AND OLD.status = 'pending' OR NEW."identityId" IS DISTINCT FROM OLD."identityId" THEN
    found := '{}';
    told := '{}';
  ELSE
    told := jsonb_build_object('name', NEW.name);
    IF NEW.status <> OLD.status THEN
      found := CASE NEW.status WHEN 'active' THEN '{member.activated}' ELSE '{member.deactivated}' END;
    ELSIF NEW.role <> OLD.role THEN
      found := '{member.role_changed}';
      told := told || jsonb_build_object('change', jsonb_build_object('before', OLD.role, 'after', NEW.role));
    ELSIF NEW.name <> OLD.name OR NEW."portalRate" IS DISTINCT FROM OLD."portalRate" OR NEW."reviewedAt" <> OLD."reviewedAt" THEN
      found := '{member.updated}';
    ELSIF NEW.mode <> OLD.mode OR NEW.permissions::jsonb IS DISTINCT FROM OLD.permissions::jsonb THEN
      found := '{member.permissions_changed}';
      told := told || jsonb_build_object('change', jsonb_build_object('after', jsonb_build_object('mode', NEW.mode, 'permissions', NEW.permissions::jsonb)));
    ELSE
      found := '{member.scope_changed,member.permissions_changed}';
    END IF;
  END IF;
  INSERT INTO crash_changes (kind, subject, member, types, detail)
  VALUES ('member', coalesce(NEW.id, OLD.id), coalesce(NEW.id, OLD.id), found, told);
  RETURN NULL;
END $$;

CREATE FUNCTION crash_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    found := '{invitation.sent}';
  ELSIF NEW.status <> OLD.status THEN
    found := ARRAY['invitation.' || NEW.status];
  ELSIF NEW.generation <> OLD.generation THEN
    found := '{invitation.resent}';
  ELSE
    RETURN NULL;
  END IF;
  INSERT INTO crash_changes (kind, subject, member, types, detail)
  VALUES ('invitation', NEW.id, NEW."memberId", found,
    jsonb_build_object('memberId', NEW."memberId", 'email', NEW.email, 'generation', NEW.generation));
  RETURN NULL;
END $$;

CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_clients FOR EACH ROW EXECUTE FUNCTION crash_client();
CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_members FOR EACH ROW EXECUTE FUNCTION crash_member();
CREATE TRIGGER crash AFTER INSERT OR UPDATE ON clientele_invitations FOR EACH ROW EXECUTE FUNCTION crash_invitation();

-- People who can log in before they are invited: their acceptances are not slowed by hashing a password.
INSERT INTO clientele_identities (id, email, name, "passwordHash", "disabledAt", "sessionsEndedAt", "createdAt", "updatedAt")
SELECT 'known-' || n, 'known-' || n || '@people.test', 'Known ' || n, '-', 0, 0, 0, 0 FROM generate_series(1, 60) n;
