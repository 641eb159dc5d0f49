import { isDeepStrictEqual } from 'node:util';
import { PermissionCloneService } from '../../../lib/index.js';
import { sentStatements } from '../../support/count-queries.js';
import { type Candidate, race, type RaceTimes } from '../support/race.js';
import { bareUpdate, pair } from './pair.js';
import type { Setting } from './setting.js';

const RACE = { samples: 2, rounds: 2 };

/** The names of what runs. The pair runs under a second name, too: what its two times differ by is noise. */
export const NAMES = {
  clone: 'PermissionCloneService.clone',
  pair: 'UPDATE and INSERT',
  again: 'A/A: UPDATE and INSERT again',
  update: 'UPDATE alone',
} as const;

/** What was measured. */
export interface Measured {
  readonly times: RaceTimes;
  /** The statements of one clone, transaction control included. */
  readonly statements: readonly string[];
}

/** Holds the clone to the rows that the pair leaves, counts its statements, and has them race. */
export async function measure(setting: Setting): Promise<Measured> {
  const { host, sourceId: fromMemberId, targetIds: toMemberIds } = setting;
  const clones = host.app.get(PermissionCloneService);
  const clone = () => clones.clone(host.self, { fromMemberId, toMemberIds });
  const expected = await rowsAfter(setting, () => pair(setting));
  const actual = await rowsAfter(setting, clone);
  if (!isDeepStrictEqual(actual, expected)) throw new Error('The clone leaves other rows.');
  await setting.restore();
  const { statements } = await sentStatements(host.dataSource, clone);
  const prepare = () => setting.restore();
  const candidates: Candidate[] = [
    { name: NAMES.clone, prepare, run: clone },
    { name: NAMES.pair, prepare, run: () => pair(setting) },
    { name: NAMES.again, prepare, run: () => pair(setting) },
    { name: NAMES.update, prepare, run: () => bareUpdate(setting) },
  ];
  return { times: await race(candidates, RACE), statements: statements.map(({ sql }) => sql) };
}

/** Members and events without what is made up anew each time. */
async function rowsAfter(
  { client, restore, targetIds }: Setting,
  work: () => Promise<unknown>,
): Promise<readonly unknown[]> {
  await restore();
  await work();
  const { rows: members } = await client.query(
    'SELECT * FROM clientele_members WHERE id = ANY($1) ORDER BY id',
    [targetIds],
  );
  const { rows: events } = await client.query<{ id: string; ordinal: number }>(
    'SELECT * FROM clientele_events ORDER BY "subjectId", ordinal',
  );
  if (members.length !== targetIds.length) throw new Error('There are other members.');
  return [...members, ...events.map(({ id: _id, ordinal: _ordinal, ...event }) => event)];
}
