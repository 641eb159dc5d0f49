import { cursorOf } from '../../../lib/database/cursor.js';
import { MEMBER_SORTS, type MemberListRequest } from '../../../lib/members/member-list.query.js';
import { race } from '../support/race.js';
import { median } from '../support/statistics.js';
import type { Setting } from './setting.js';

const LIMIT = 50;
const DEEP = 10_000;

/** How far apart the first page and the ten thousandth are. */
export interface PageTimes {
  readonly sort: string;
  /** Medians of each sample, in milliseconds. */
  readonly first: readonly number[];
  readonly deep: readonly number[];
  /** The first page against itself: what the measuring is worth. */
  readonly again: number;
  readonly ratio: number;
  readonly plans: { readonly first: string; readonly deep: string };
}

/** Measures page 1 and page 10,000 in turns, by every sort. */
export async function measurePages(setting: Setting): Promise<PageTimes[]> {
  const measured: PageTimes[] = [];
  for (const sort of MEMBER_SORTS) measured.push(await measureSort(setting, sort));
  return measured;
}

async function measureSort(
  setting: Setting,
  sort: Exclude<MemberListRequest['sort'], undefined>,
): Promise<PageTimes> {
  const cursor = await cursorBefore(setting, sort, (DEEP - 1) * LIMIT);
  const first = () => setting.read({ sort, limit: LIMIT });
  const deep = () => setting.read({ sort, limit: LIMIT, cursor });
  const times = await race(
    [
      { name: 'first', run: first },
      { name: 'deep', run: deep },
      { name: 'again', run: first },
    ],
    { samples: 9, rounds: 30 },
  );
  const of = (name: string) => times.get(name) ?? [];
  const ratioTo = (name: string) =>
    median(of(name).map((time, at) => time / (of('first')[at] ?? NaN)));
  const plan = async (page: () => Promise<number>) =>
    (await setting.statements.plans(setting.dataSource, page, 'ANALYZE, BUFFERS'))[0] ?? '';
  return {
    sort,
    first: of('first'),
    deep: of('deep'),
    again: ratioTo('again'),
    ratio: ratioTo('deep'),
    plans: { first: await plan(first), deep: await plan(deep) },
  };
}

/** The cursor of the row with this many before it and itself, as the list would have given it. */
async function cursorBefore(
  { dataSource, portalId }: Setting,
  sort: string,
  rows: number,
): Promise<string> {
  const name = sort.replace('-', '');
  const column = name === 'name' ? 'nameKey' : name;
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const [row] = await dataSource.query<{ id: string; value: string }[]>(
    `SELECT id, "${column}" AS "value" FROM clientele_members WHERE "portalId" = $1
      ORDER BY "${column}" ${direction}, id ${direction} LIMIT 1 OFFSET ${rows - 1}`,
    [portalId],
  );
  if (!row) throw new Error(`The portal has fewer than ${rows} members.`);
  const value = /At$/.test(column) ? Number(row.value) : row.value;
  const list = { name: 'members', filter: { portalId, own: null } };
  return cursorOf(list, sort.replace(name, column), { value, id: row.id });
}
