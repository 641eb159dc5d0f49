import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { newId } from '../../../lib/database/ids.js';
import { nameColumns } from '../../../lib/domain/members/search-key.js';
import type { Setting } from './setting.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The invitation as a developer writes it with pg for this one case: a statement for each thing that has to be known or
 * written, the same rows, the same rules, and all of it after the client's row is locked.
 */
export async function inviteByHand(setting: Setting, email: string, name: string): Promise<object> {
  const client = await setting.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    const answer = await within(client, setting, email, name);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function within(
  sql: PoolClient,
  { host, inviter, clientId }: Setting,
  email: string,
  name: string,
): Promise<object> {
  const { portalId } = host;
  const now = host.clock.now();
  const { rows: clients } = await sql.query<{ name: string }>(
    'SELECT name, "defaultScope" FROM clientele_clients WHERE id = $1 AND "portalId" = $2 FOR UPDATE',
    [clientId, portalId],
  );
  if (!clients[0]) throw new Error('There is no such client.');
  await assertMayInvite(sql, inviter.member.id, portalId);
  const lastLetterAt = await assertMaySend(
    sql,
    { portalId, clientId, email, now },
    inviter.member.id,
  );
  const member = newMember({ portalId, clientId, email, name, now });
  await insert(sql, 'clientele_members', member);
  const { id: memberId } = member;
  const trace = { memberId, portalId, clientId, identityId: null, email };
  await insert(sql, 'clientele_member_traces', trace);
  const invitation = {
    ...{ id: newId(), portalId, memberId, audience: clientId, clientId, email },
    ...{ inviterId: inviter.member.id, status: 'pending', generation: 0 },
    ...{ nonces: JSON.stringify([randomBytes(32).toString('base64url')]), message: null },
    ...{ templateId: null, locale: null, delivery: 'queued', sentAt: now },
    ...{ expiresAt: now + 7 * DAY, copiedAt: 0, openedAt: 0, endedAt: 0 },
    ...{ createdAt: now, updatedAt: now },
    version: 1,
  };
  await insert(sql, 'clientele_invitations', invitation);
  await insert(sql, 'clientele_letters', {
    ...{ id: newId(), portalId, audience: clientId, memberId, email },
    senderId: inviter.member.id,
    ...{ kind: 'invitation', sentAt: now, leavesAt: lastLetterAt },
  });
  const about = { memberId, clientId, email };
  const permissions = { mode: 'default', profileId: null, permissions: null };
  const scope = { projects: [], groups: [] };
  const created = { ...about, name, kind: 'client', role: 'member', status: 'pending' };
  const sent = { invitationId: invitation.id, ...about, generation: 0 };
  const by = { inviter, portalId, now };
  await insert(
    sql,
    'clientele_events',
    event(by, 'member.created', 'member', memberId, { ...created, permissions, scope }),
    event(by, 'invitation.sent', 'invitation', invitation.id, sent),
  );
  return { member, invitation, clientName: clients[0].name };
}

async function assertMayInvite(sql: PoolClient, id: string, portalId: string): Promise<void> {
  const { rows } = await sql.query<{ kind: string; status: string; disabledAt: string | null }>(
    `SELECT m.kind, m.role, m.status, i."disabledAt" FROM clientele_members m
      LEFT JOIN clientele_identities i ON i.id = m."identityId"
      WHERE m.id = $1 AND m."portalId" = $2`,
    [id, portalId],
  );
  const [acting] = rows;
  if (acting?.kind !== 'staff' || acting.status !== 'active' || acting.disabledAt !== '0')
    throw new Error('It may not invite.');
}

interface Recipient {
  readonly portalId: string;
  readonly clientId: string;
  readonly email: string;
  readonly now: number;
}

/** When the letter goes out. */
async function assertMaySend(
  sql: PoolClient,
  { portalId, clientId, email, now }: Recipient,
  inviterId: string,
): Promise<number> {
  const known = await sql.query(
    'SELECT id, status FROM clientele_members WHERE "portalId" = $1 AND audience = $2 AND email = $3',
    [portalId, clientId, email],
  );
  if (known.rows.length > 0) throw new Error('It is a member.');
  const last = await sql.query<{ sentAt: string }>(
    `SELECT "sentAt" FROM clientele_letters
      WHERE "portalId" = $1 AND audience = $2 AND email = $3 AND kind = 'invitation'
      ORDER BY "sentAt" DESC LIMIT 1`,
    [portalId, clientId, email],
  );
  if (last.rows[0] && Number(last.rows[0].sentAt) + DAY > now) throw new Error('Too soon.');
  const rate = await sql.query(
    `SELECT "sentAt" FROM clientele_letters
      WHERE "portalId" = $1 AND "senderId" = $2 AND "sentAt" > $3
      ORDER BY "sentAt" DESC LIMIT 1 OFFSET 999999`,
    [portalId, inviterId, now - HOUR],
  );
  if (rate.rows.length > 0) throw new Error('Too many an hour.');
  const pending = await sql.query(
    `SELECT 1 FROM clientele_invitations
      WHERE "portalId" = $1 AND "clientId" = $2 AND status = 'pending' AND "expiresAt" > $3
      ORDER BY "expiresAt" LIMIT 1 OFFSET 999999`,
    [portalId, clientId, now],
  );
  if (pending.rows.length > 0) throw new Error('Too many wait.');
  const letters = await sql.query<{ leavesAt: string }>(
    `SELECT "leavesAt" FROM clientele_letters WHERE "portalId" = $1 AND email = $2
      ORDER BY "leavesAt" DESC LIMIT 1 OFFSET 4`,
    [portalId, email],
  );
  const at = letters.rows[0]?.leavesAt;
  return at === undefined ? now : Math.max(now, Number(at) + DAY);
}

function newMember({ portalId, clientId, email, name, now }: Recipient & { name: string }) {
  return {
    ...{ id: newId(), portalId, kind: 'client', clientId, audience: clientId, identityId: null },
    ...{ email, name, ...nameColumns(name, email), role: 'member', status: 'pending' },
    ...{
      standing: 'ok',
      identityRevision: 0,
      emailConflict: null,
      nameFrom: 'agency',
      locale: null,
    },
    ...{ accessUntil: 0, endTold: 'nothing' },
    ...{ mode: 'default', profileId: null, permissions: null, portalRate: null },
    ...{
      lastActiveAt: 0,
      reviewedAt: 0,
      idleSince: now,
      createdAt: now,
      updatedAt: now,
      version: 1,
    },
  };
}

function event(
  { inviter, portalId, now }: Pick<Setting, 'inviter'> & { portalId: string; now: number },
  type: string,
  subjectType: string,
  subjectId: string,
  data: object,
) {
  const { memberId: actorId, identityId: actorIdentityId } = inviter.actor;
  return {
    ...{ id: newId(), portalId, type, occurredAt: now, actorKind: 'staff', actorId },
    ...{ actorIdentityId, subjectType, subjectId, data: JSON.stringify(data), notify: 0 },
    ...{ status: 'pending', attempts: 0, dueAt: 0, heldUntil: 0, claim: null },
  };
}

/** Text that is the same for each call, as one would write it down. */
async function insert(sql: PoolClient, table: string, ...rows: Record<string, unknown>[]) {
  const names = Object.keys(rows[0] ?? {});
  const lists = rows.map(
    (_, row) => `(${names.map((__, at) => `$${row * names.length + at + 1}`).join(', ')})`,
  );
  await sql.query(
    `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES ${lists.join(', ')}`,
    rows.flatMap((row) => Object.values(row)),
  );
}
