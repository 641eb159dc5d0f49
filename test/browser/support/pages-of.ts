import type { Visitor } from './visitor.js';

/** Most pages that are opened for one login: of lists, each row's page is alike. */
const PAGES = 16;

/** An address without what tells its row apart from another's. */
export const kindOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');

/** Whether an address is one of the module's pages. The others are those of the host. */
const isModules = (path: string): boolean => /^\/(people|team|account)/.test(path);

/** Opens whatever the pages link to for a demo login, one page of each kind, and gives the address of each while it is open. */
export function pagesOf(visitor: Visitor, email: string): AsyncGenerator<string> {
  return pagesFrom(visitor, email.endsWith('agency.test') ? '/people' : '/team', isModules);
}

/** The same of the host's own pages. */
export function frontPagesOf(visitor: Visitor): AsyncGenerator<string> {
  return pagesFrom(visitor, '/', (path) => !isModules(path) && !path.startsWith('/api/'));
}

async function* pagesFrom(
  visitor: Visitor,
  start: string,
  isMeant: (path: string) => boolean,
): AsyncGenerator<string> {
  const [seen, ahead] = [new Set<string>(), [start]];
  for (let next = ahead.shift(); next !== undefined && seen.size < PAGES; next = ahead.shift()) {
    if (seen.has(kindOf(next))) continue;
    seen.add(kindOf(next));
    await visitor.open(next);
    const here = new URL(visitor.page.url());
    const links = await visitor.page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as unknown as { readonly href: string }).href));
    for (const link of links) {
      const { origin, pathname, search } = new URL(link);
      if (origin === here.origin && isMeant(pathname)) ahead.push(pathname + search);
    }
    yield next;
  }
}
