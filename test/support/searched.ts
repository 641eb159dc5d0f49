import { type NamedThing, pageByName } from '../../lib/domain/scopes/page-by-name.js';
import type { DirectoryPage, DirectorySearch } from '../../lib/ports/index.js';

/** What a directory that holds these things in memory answers a search with. */
export function searched<Thing extends NamedThing>(
  things: readonly Thing[],
  search: DirectorySearch,
): Promise<DirectoryPage<Thing>> {
  const { items, total } = pageByName(things, search);
  return Promise.resolve({ items, ...(search.total && { total }) });
}
