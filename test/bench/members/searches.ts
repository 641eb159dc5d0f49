import { searchWords } from '../../../lib/domain/members/search-key.js';
import { MEMBER_SORTS } from '../../../lib/members/member-list.query.js';
import { median } from '../support/statistics.js';
import type { Setting } from './setting.js';

/** Texts from what everybody has to what nobody has, shorter and longer than a trigram. */
export const TEXTS = [
  '.example',
  'a',
  'noah',
  'zoe',
  'company-0010',
  'noah man',
  'manvi noah',
  'émile company-0010',
  'manvi',
  '778123',
  'nobody',
  'vi',
  'ж',
] as const;

const SORTS = MEMBER_SORTS.filter((sort) => /name|email|-lastActiveAt/.test(sort));

/** How long one text takes to be found. */
export interface SearchTime {
  readonly text: string;
  readonly hits: number;
  /** Medians of five reads by each sort, in milliseconds. */
  readonly times: Readonly<Record<string, number>>;
}

/** Reads the first page of each text by several sorts. */
export async function measureSearches(setting: Setting): Promise<SearchTime[]> {
  const measured: SearchTime[] = [];
  for (const text of TEXTS) {
    const times: Record<string, number> = {};
    for (const sort of SORTS) {
      const each: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const began = performance.now();
        await setting.read({ q: text, sort });
        each.push(performance.now() - began);
      }
      times[sort] = median(each);
    }
    measured.push({ text, hits: await hitsOf(setting, text), times });
  }
  return measured;
}

async function hitsOf({ dataSource, portalId }: Setting, text: string): Promise<number> {
  const [row] = await dataSource.query<{ hits: string }[]>(
    `SELECT count(*) AS "hits" FROM clientele_members
      WHERE "portalId" = $1 AND (SELECT bool_and(strpos("searchKey", word) > 0) FROM unnest($2::text[]) AS word)`,
    [portalId, searchWords(text)],
  );
  return Number(row?.hits);
}
