import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { PortalSettingsService } from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { TestHost } from '../../../support/test-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

/** A page of the host's at another origin, which reads how a portal looks. */
const FRONT = 'https://front.test';

describe.each(ADAPTERS)('the branding of a portal, behind %s', (_, adapter) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      before: (app) => app.enableCors({ origin: [FRONT, 'https://rival.test'] }),
    });
    await host.portals.ensure({ key: 'rival', name: 'Rival', domain: 'rival.test' });
  });

  afterAll(() => host.stop());

  const brandingAt = (domain: string) =>
    host.nobody.with('host', domain).get('/clientele/portal/branding');

  it('is that of the portal whose domain is asked, to everybody', async () => {
    const { body } = await brandingAt('rival.test').expect(200);
    expect(body).toEqual({ name: 'Rival', logo: null, colors: {}, domain: 'rival.test' });
    for (const spelling of ['RIVAL.test', 'rival.test:8080', 'rival.test.']) {
      expect((await brandingAt(spelling).expect(200)).body).toEqual(body);
    }
  });

  it('is that of the default portal anywhere else', async () => {
    for (const domain of ['elsewhere.test', 'rival.test.evil.test', 'xrival.test', '127.0.0.1']) {
      expect((await brandingAt(domain).expect(200)).body).toMatchObject({ name: 'Agency' });
    }
  });

  it('believes no header that only a proxy may send', async () => {
    const { body } = await host.nobody
      .with('host', 'elsewhere.test')
      .with('x-forwarded-host', 'rival.test')
      .get('/clientele/portal/branding')
      .expect(200);
    expect(body.name).toBe('Agency');
  });

  it('can be cached for each domain, and is sent again only when it has changed', async () => {
    const first = await brandingAt('rival.test').expect(200);
    const { etag = '', vary, 'cache-control': cache } = first.headers;
    // Kept for one origin, it would be refused to the next one by its browser.
    expect([vary, cache]).toEqual(['Origin, Host', 'public, max-age=60']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await brandingAt('rival.test').set('if-none-match', known).expect(304);
      expect([again.text, again.headers.etag]).toEqual(['', etag]);
    }
    await brandingAt('elsewhere.test').set('if-none-match', etag).expect(200);

    const rival = await host.portals.find('rival');
    await host.app
      .get(PortalSettingsService)
      .update({ kind: 'host', portalId: rival!.id }, { colors: { primary: '#112233' } });
    const changed = await brandingAt('rival.test').set('if-none-match', etag).expect(200);
    expect(changed.body.colors).toEqual({ primary: '#112233' });
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('is not there without a default portal', async () => {
    const empty = await TestHost.start(memoryDatabase(), { adapter: adapter() });
    await empty.dataSource.query(`UPDATE clientele_portals SET "key" = 'other'`);
    const { body } = await empty.nobody.get('/clientele/portal/branding').expect(404);
    expect(body.code).toBe('NOT_FOUND');
    await empty.stop();
  });
});
