import { DEMO_LOGINS } from '../../sample-app/src/demo/demo-logins.js';
import { assertAccessible } from './support/assert-accessible.js';
import { frontPagesOf, pagesOf } from './support/pages-of.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** For these, who see different pages, axe looks at each. */
const READERS = ['owner@agency.test', 'admin@acme.test', 'noscope@globex.test'];

/** In CI only these crawl; by hand everybody does. */
const LOGINS = process.env['CI'] ? READERS : DEMO_LOGINS.map(({ email }) => email);

/** The host's own pages, of which this one has all. */
const FRONT_LOGINS = process.env['CI'] ? ['admin@acme.test'] : LOGINS;

/** Pages of the host that somebody has at least: nothing of the work for one, an account to choose first for the other. */
const LEAST: Readonly<Record<string, number>> = {
  'noscope@globex.test': 2,
  'both@clients.test': 1,
};

describe('whatever the pages link to', () => {
  let app: SampleApp;

  beforeAll(async () => {
    app = await SampleApp.start();
  });

  afterAll(() => app.stop());

  it.each(FRONT_LOGINS)(
    'by the host itself is open to %s, and readable by everybody',
    async (email) => {
      const visitor = await Visitor.come(app, email);
      const seen: string[] = [];
      for await (const page of frontPagesOf(visitor)) {
        seen.push(page);
        if (READERS.includes(email)) await assertAccessible(visitor);
      }
      expect(seen.length).toBeGreaterThanOrEqual(LEAST[email] ?? 6);
      expect(visitor.refusals).toEqual([]);
      await visitor.go();
    },
    120_000,
  );

  it.each(LOGINS)(
    'is open to %s, and readable by everybody',
    async (email) => {
      const visitor = await Visitor.come(app, email);
      for await (const _ of pagesOf(visitor, email))
        if (READERS.includes(email)) await assertAccessible(visitor);
      expect(visitor.refusals).toEqual([]);
      await visitor.go();
    },
    120_000,
  );
});
