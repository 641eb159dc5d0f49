import { DEMO_LOGINS } from '../../sample-app/src/demo/demo-logins.js';
import { assertAccessible } from './support/assert-accessible.js';
import { pagesOf } from './support/pages-of.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** For these, who see different pages, axe looks at each. */
const READERS = ['owner@agency.test', 'admin@acme.test', 'noscope@globex.test'];

/** In CI only these crawl; by hand everybody does. */
const LOGINS = process.env['CI'] ? READERS : DEMO_LOGINS.map(({ email }) => email);

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
      for await (const _ of pagesOf(visitor, email))
        if (READERS.includes(email)) await assertAccessible(visitor);
      expect(visitor.refusals).toEqual([]);
      await visitor.go();
    },
    120_000,
  );
});
