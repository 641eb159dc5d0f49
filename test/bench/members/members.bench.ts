import { measureFilters } from './filters.js';
import { measurePages } from './pages.js';
import { writeMembersReport } from './report.js';
import { measureSearches } from './searches.js';
import { startSetting } from './setting.js';
import { measureWrites } from './writes.js';

/** Measures the list of a portal's million members and writes `report.md`. */
export async function members(): Promise<void> {
  const setting = await startSetting();
  const done = (what: string) => console.log(`${what}: measured`);
  try {
    const pages = await measurePages(setting);
    done('pages');
    const filters = await measureFilters(setting);
    done('filters');
    const searches = await measureSearches(setting);
    done('searches');
    const sizes = await sizesOf(setting);
    const writes = await measureWrites(setting);
    await setting.dataSource.query('DROP INDEX "clientele_members_search"');
    const unindexed = {
      searches: await measureSearches(setting),
      writes: await measureWrites(setting),
    };
    done('without the trigram index');
    await writeMembersReport(setting, { pages, filters, searches, sizes, writes, unindexed });
  } finally {
    await setting.stop();
  }
}

async function sizesOf({ dataSource }: Awaited<ReturnType<typeof startSetting>>) {
  const rows = await dataSource.query<{ name: string; size: string }[]>(
    `SELECT relname AS "name", pg_size_pretty(pg_relation_size(oid)) AS "size" FROM pg_class
      WHERE relname ~ 'clientele_member' AND relkind IN ('r', 'i') ORDER BY relname`,
  );
  return rows.map(({ name, size }) => [name, size] as const);
}
