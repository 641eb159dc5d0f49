import { DEMO_LOGINS } from '../../sample-app/src/demo/demo-logins.js';
import { assertAccessible } from './support/assert-accessible.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** Most pages that are opened for one login: of lists, each row's page is alike. */
const PAGES = 16;

/** For these, who see different pages, axe looks at each. */
const READERS = ['owner@agency.test', 'admin@acme.test', 'noscope@globex.test'];

/** In CI only these crawl; by hand everybody does. */
const LOGINS = process.env['CI'] ? READERS : DEMO_LOGINS.map(({ email }) => email);

/** An address without what tells its row apart from another's. */
const kindOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');

describe('whatever the pages link to', () => {
  let app: SampleApp;

  beforeAll(async () => {
    app = await SampleApp.start();
  });

  afterAll(() => app.stop());

  it.each(LOGINS)(
    'is open to %s, and readable by everybody',
    async (email) => {
      const visitor = await Visitor.come(app, email);
      const beginning = email.endsWith('agency.test') ? '/people' : '/team';
      const [seen, ahead] = [new Set<string>(), [beginning]];
      for (
        let next = ahead.shift();
        next !== undefined && seen.size < PAGES;
        next = ahead.shift()
      ) {
        if (seen.has(kindOf(next))) continue;
        seen.add(kindOf(next));
        await visitor.open(next);
        if (READERS.includes(email)) await assertAccessible(visitor);
        const links = await visitor.page
          .locator('a[href]')
          .evaluateAll((all) =>
            all.map((link) => (link as unknown as { readonly href: string }).href),
          );
        for (const link of links) {
          const { origin, pathname, search } = new URL(link);
          if (origin === app.url && /^\/(people|team|account)/.test(pathname))
            ahead.push(pathname + search);
        }
      }
      expect(visitor.refusals).toEqual([]);
      await visitor.go();
    },
    120_000,
  );
});
