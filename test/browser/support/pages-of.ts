import type { Visitor } from './visitor.js';

/** Most pages that are opened for one login: of lists, each row's page is alike. */
const PAGES = 16;

/** An address without what tells its row apart from another's. */
export const kindOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');

/** Opens whatever the pages link to for a demo login, one page of each kind, and gives the address of each while it is open. */
export async function* pagesOf(visitor: Visitor, email: string): AsyncGenerator<string> {
  const [seen, ahead] = [new Set<string>(), [email.endsWith('agency.test') ? '/people' : '/team']];
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
      if (origin === here.origin && /^\/(people|team|account)/.test(pathname))
        ahead.push(pathname + search);
    }
    yield next;
  }
}
