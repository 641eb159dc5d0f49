import { newId } from '../../../lib/database/ids.js';
import type { Setting } from './setting.js';

const UPDATE = `
  UPDATE clientele_members
  SET mode = 'custom', "profileId" = NULL, permissions = $2, "updatedAt" = $3, version = version + 1
  WHERE id = ANY($1)`;

/** Before the members change: the events tell what they had. Their data is built where the rows are. */
const INSERT = `
  INSERT INTO clientele_events (id, "portalId", type, "occurredAt", "subjectType", "subjectId", data,
    notify, status, attempts, "dueAt", "heldUntil")
  SELECT e.id, $3, 'member.permissions_changed', $4, 'member', m.id, json_build_object(
      'memberId', m.id, 'clientId', m."clientId", 'email', m.email, 'name', m.name, 'projectId', NULL,
      'fromMemberId', $6::text, 'change', json_build_object(
        'before', json_build_object('mode', m.mode, 'profileId', m."profileId", 'permissions', m.permissions),
        'after', $5::json)),
    0, 'pending', 0, 0, 0
  FROM unnest($1::varchar[], $2::varchar[]) AS e(id, "memberId")
  JOIN clientele_members AS m ON m.id = e."memberId"`;

/** The bare UPDATE alone: what it copies is known to it. */
export async function bareUpdate({ client, host, targetIds, copied }: Setting): Promise<void> {
  await client.query(UPDATE, [targetIds, copied, host.clock.now()]);
}

/** The least that leaves the same rows: a bare UPDATE and one INSERT … SELECT in a transaction. It asks nobody. */
export async function pair(setting: Setting): Promise<void> {
  const { client, host, sourceId, targetIds, copied } = setting;
  const after = { mode: 'custom', profileId: null, permissions: copied };
  const ids = targetIds.map(() => newId());
  await client.query('BEGIN');
  await client.query(INSERT, [ids, targetIds, host.portalId, host.clock.now(), after, sourceId]);
  await bareUpdate(setting);
  await client.query('COMMIT');
}
