import { isDeepStrictEqual } from 'node:util';
import type { Setting } from './setting.js';

const TABLES = [
  'clientele_members',
  'clientele_member_traces',
  'clientele_invitations',
  'clientele_events',
];

/** What is new with each call, whoever makes it. */
const NEW = new Set(['id', 'ordinal', 'nonces']);

/** Throws unless both calls leave the same rows, but for ids and nonces. */
export async function assertSameRows(
  setting: Setting,
  one: (email: string, name: string) => Promise<unknown>,
  other: (email: string, name: string) => Promise<unknown>,
): Promise<void> {
  const left = await rowsOf(setting, one, 'ann@compared.test');
  const right = await rowsOf(setting, other, 'bob@compared.test');
  if (left.length !== 5) throw new Error(`An invitation leaves ${left.length} rows.`);
  if (!isDeepStrictEqual(left, right))
    throw new Error(`Other rows:\n${JSON.stringify(left)}\n${JSON.stringify(right)}`);
}

async function rowsOf(
  { pool }: Setting,
  invite: (email: string, name: string) => Promise<unknown>,
  email: string,
): Promise<unknown[]> {
  await invite(email, 'Compared');
  const { rows: found } = await pool.query<{ id: string }>(
    `SELECT id FROM clientele_members WHERE email = $1
      UNION ALL SELECT id FROM clientele_invitations WHERE email = $1`,
    [email],
  );
  const [memberId = '', invitationId = ''] = found.map(({ id }) => id);
  const rows: unknown[] = [];
  for (const table of TABLES) {
    const { rows: written } = await pool.query<Record<string, unknown>>(
      `SELECT * FROM ${table} WHERE row_to_json(${table})::text LIKE $1`,
      [`%${email}%`],
    );
    rows.push(
      ...written.map((row) => {
        const kept = Object.entries(row).filter(([name]) => !NEW.has(name));
        const text = JSON.stringify(Object.fromEntries(kept))
          .replaceAll(memberId, 'the member')
          .replaceAll(invitationId, 'the invitation')
          .replaceAll(email, 'the address');
        return [table, JSON.parse(text)];
      }),
    );
  }
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
