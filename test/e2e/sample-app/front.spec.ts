import { FRONT_ADDRESSES } from '../../../sample-app/src/front/front-addresses.js';
import { type FrontFacts, frontFacts } from '../../../sample-app/src/front/front-facts.js';
import { frontPage } from '../../../sample-app/src/front/front.page.js';
import { readSettings } from '../../../sample-app/src/settings/read-settings.js';
import { Sample } from './support/sample.js';

/** What a page says of the server in its head. */
function factsIn(page: string): FrontFacts {
  const [, escaped = ''] = /<meta name="agency" content="([^"]*)"/.exec(page) ?? [];
  return JSON.parse(
    escaped
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

describe('the front of the sample app', () => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:' });
  });

  afterAll(() => sample.stop());

  it.each(FRONT_ADDRESSES)('is at %s, without a script or style within the page', async (path) => {
    const { text, headers } = await sample.nobody.get(path.replace(':name', 'x')).expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*style-src 'self';?/);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/i);
  });

  it('leaves every other address to the API and the pages of the module', async () => {
    for (const path of ['/nothing', '/api/nothing', '/front/nothing.js', '/reports/1']) {
      const { body } = await sample.nobody.get(path).expect(404);
      expect(body).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
    }
    for (const path of ['/people', '/team', '/accept', '/account'])
      await sample.nobody.get(path).expect(200);
  });

  it('knows whether the browser has a session, so that it need not ask in vain', async () => {
    const { text } = await sample.nobody.get('/').expect(200);
    expect(factsIn(text)).toMatchObject({
      signedIn: false,
      inbox: true,
      brand: { name: 'Northwind Agency' },
    });

    const browser = sample.nobody.with('Cookie', 'agency_session=whatever');
    const page = await browser.get('/').expect(200);
    expect(factsIn(page.text).signedIn).toBe(true);
    expect(page.headers['vary']).toContain('Cookie');
  });

  it('has logins of the demo that work', async () => {
    const { demo } = factsIn((await sample.nobody.get('/login').expect(200)).text);
    expect(demo!.logins.map(({ email }) => email)).toContain('owner@agency.test');
    for (const { email } of demo!.logins)
      await sample.nobody.post('/api/auth/login', { email, password: demo!.password }).expect(200);
  });

  it('has none in production, not even with demo data, nor where there is no demo data', () => {
    const secrets = { SESSION_SECRET: 's'.repeat(32), INVITATION_SECRET: 'i'.repeat(32) };
    const production = readSettings({
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://mail.test:25',
      DEMO_DATA: 'true',
      ...secrets,
    });
    expect(frontFacts(production, true, null)).toEqual({
      signedIn: true,
      brand: null,
      inbox: false,
      demo: null,
    });
    expect(frontFacts(readSettings({ DEMO_DATA: 'false' }), false, null).demo).toBeNull();
  });

  it('offers those to log in whose portal the address is of', () => {
    const demo = readSettings({ DEMO_DATA: 'true' });
    const brand = { name: 'x', logo: null, colors: {} };
    const emails = (domain: string | null) =>
      frontFacts(demo, false, { ...brand, domain }).demo?.logins.map(({ email }) => email);
    expect(emails('rival.localhost')).toEqual(['owner@rival.test']);
    expect(emails(null)).toHaveLength(13);
  });

  it('says what it says within one attribute', () => {
    const logins = [{ email: '$&"><script>', name: "&quot; $' $`", who: '</head>' }];
    const brand = { name: '<b>', logo: null, colors: {}, domain: null };
    const facts = { signedIn: false, brand, inbox: false, demo: { password: '&amp;', logins } };
    const built = '<head><meta name="agency" content="{}" /></head>';
    const page = frontPage(built, facts);

    expect(factsIn(page)).toEqual(facts);
    expect(page.match(/[<>]/g)).toHaveLength(6);
  });

  it('lets the page of the API alone write styles, as Swagger UI does', async () => {
    const docs = await sample.nobody.get('/api/docs').expect(200);
    expect(docs.headers['content-security-policy']).toMatch(
      /script-src 'self';.*style-src 'self' 'unsafe-inline'/,
    );
    const { headers } = await sample.nobody.get('/api/docs-json').expect(200);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });
});
