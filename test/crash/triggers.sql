-- What writes `crash_changes` on PostgreSQL. `triggers.ts` does the same elsewhere.

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
  ELSIF NEW.projects::jsonb IS DISTINCT FROM OLD.projects::jsonb THEN
    found := '{client.updated}';
    told := jsonb_build_object('name', NEW.name, 'change', jsonb_build_object('after', jsonb_build_object('projects', NEW.projects::jsonb)));
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
    IF NEW."endTold" = OLD."endTold" OR NEW."endTold" = 'nothing' OR NEW.status <> 'active' THEN
      RETURN NULL;
    END IF;
    found := CASE NEW."endTold" WHEN 'ended' THEN '{member.access_ended}' ELSE '{member.access_ending}' END;
    told := jsonb_build_object('name', NEW.name, 'accessUntil', NEW."accessUntil");
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
    ELSIF NEW."assignmentId" IS DISTINCT FROM OLD."assignmentId" THEN
      found := '{member.clients_changed}';
    ELSIF NEW.name <> OLD.name OR NEW."portalRate" IS DISTINCT FROM OLD."portalRate" OR NEW."reviewedAt" <> OLD."reviewedAt"
      OR NEW.email <> OLD.email OR NEW."emailConflict" IS DISTINCT FROM OLD."emailConflict"
      OR NEW."accessUntil" <> OLD."accessUntil" OR NEW.standing <> OLD.standing THEN
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

CREATE FUNCTION crash_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."endedAt" = OLD."endedAt" THEN
    RETURN NULL;
  END IF;
  INSERT INTO crash_changes (kind, subject, member, types, detail)
  VALUES ('view', NEW."targetId", NEW."targetId",
    CASE TG_OP WHEN 'INSERT' THEN '{member.viewed}'::text[] ELSE '{member.view_ended}' END, jsonb_build_object('viewId', NEW.id));
  RETURN NULL;
END $$;

CREATE FUNCTION crash_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.status = OLD.status THEN
    RETURN NULL;
  END IF;
  INSERT INTO crash_changes (kind, subject, member, types, detail)
  VALUES ('request', NEW."memberId", NEW."memberId",
    ARRAY['request.' || CASE TG_OP WHEN 'INSERT' THEN 'made' ELSE NEW.status END],
    jsonb_build_object('requestId', NEW.id, 'kind', NEW.kind, 'note', NEW.note));
  RETURN NULL;
END $$;

CREATE FUNCTION crash_join_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."revokedAt" = OLD."revokedAt" THEN
    RETURN NULL;
  END IF;
  INSERT INTO crash_changes (kind, subject, types, detail)
  VALUES ('join link', NEW."clientId",
    CASE TG_OP WHEN 'INSERT' THEN '{join_link.created}'::text[] ELSE '{join_link.revoked}' END,
    jsonb_build_object('joinLinkId', NEW.id, 'uses', NEW.uses));
  RETURN NULL;
END $$;

CREATE FUNCTION crash_portal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version THEN
    INSERT INTO crash_changes (kind, subject, types, detail) VALUES ('portal', NEW.id, '{portal.updated}', '{}');
  END IF;
  RETURN NULL;
END $$;

-- Profiles and templates, of which only what changes the name is counted: their versions move with the default one, too.
CREATE FUNCTION crash_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind text := TG_ARGV[0];
  told jsonb := '{}';
BEGIN
  IF TG_OP = 'INSERT' AND kind = 'profile'
    AND (SELECT "defaultProfileId" FROM clientele_portals WHERE id = NEW."portalId") IS NULL
    OR TG_OP = 'UPDATE' AND NEW.name = OLD.name THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    told := jsonb_build_object('change', jsonb_build_object('before', jsonb_build_object('name', OLD.name)));
  END IF;
  INSERT INTO crash_changes (kind, subject, types, detail)
  VALUES (kind, coalesce(NEW.id, OLD.id),
    ARRAY[kind || CASE TG_OP WHEN 'INSERT' THEN '.created' WHEN 'UPDATE' THEN '.updated' ELSE '.removed' END],
    told || jsonb_build_object(kind || 'Id', coalesce(NEW.id, OLD.id), 'name', coalesce(NEW.name, OLD.name)));
  RETURN NULL;
END $$;

-- Exports and imports, which tell when they are over.
CREATE FUNCTION crash_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind text := TG_ARGV[0];
BEGIN
  IF NEW.status <> OLD.status AND NEW.status IN ('ready', 'done', 'failed') THEN
    INSERT INTO crash_changes (kind, subject, types, detail)
    VALUES (kind, NEW.id,
      ARRAY[kind || CASE NEW.status WHEN 'ready' THEN '.ready' WHEN 'done' THEN '.finished' ELSE '.failed' END],
      jsonb_build_object(kind || 'Id', NEW.id, 'memberId', NEW."memberId"));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_profiles FOR EACH ROW EXECUTE FUNCTION crash_text('profile');
CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_invitation_templates FOR EACH ROW EXECUTE FUNCTION crash_text('template');
CREATE TRIGGER crash AFTER UPDATE ON clientele_exports FOR EACH ROW EXECUTE FUNCTION crash_file('export');
CREATE TRIGGER crash AFTER UPDATE ON clientele_imports FOR EACH ROW EXECUTE FUNCTION crash_file('import');
CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_clients FOR EACH ROW EXECUTE FUNCTION crash_client();
CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON clientele_members FOR EACH ROW EXECUTE FUNCTION crash_member();
CREATE TRIGGER crash AFTER INSERT OR UPDATE ON clientele_invitations FOR EACH ROW EXECUTE FUNCTION crash_invitation();
CREATE TRIGGER crash AFTER INSERT OR UPDATE ON clientele_views FOR EACH ROW EXECUTE FUNCTION crash_view();
CREATE TRIGGER crash AFTER INSERT OR UPDATE ON clientele_requests FOR EACH ROW EXECUTE FUNCTION crash_request();
CREATE TRIGGER crash AFTER INSERT OR UPDATE ON clientele_join_links FOR EACH ROW EXECUTE FUNCTION crash_join_link();
CREATE TRIGGER crash AFTER UPDATE ON clientele_portals FOR EACH ROW EXECUTE FUNCTION crash_portal();
