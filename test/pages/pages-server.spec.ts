import type { Server, ServerResponse } from 'node:http';
import { type CanActivate, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { brotliCompressSync } from 'node:zlib';
import request from 'supertest';
import { ClientelePagesModule, type ClientelePagesOptions } from '../../lib/pages/index.js';
import type { BuiltFile } from '../../lib/pages/site.js';
import { memoryDatabase } from '../support/memory-database.js';
import { refused } from '../support/refused.js';
import { TestHost } from '../support/test-host.js';

const SCRIPT = 'export {};';

function built(name: string, type: string, text: string): BuiltFile {
  return { name, type, content: brotliCompressSync(text).toString('base64') };
}

/** The pages with a site that is known, in place of the one that a build makes. */
@Module({})
class SmallPages extends ClientelePagesModule {
  protected override files(): readonly BuiltFile[] {
    const page =
      '<meta name="clientele-pages" content="{}" /><script src="./assets/a-1.js"></script>';
    return [
      built('index.html', 'text/html; charset=utf-8', page),
      built('a-1.js', 'text/javascript; charset=utf-8', SCRIPT),
    ];
  }
}

/** A host's own guard that lets nobody in. */
class ClosedGuard implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

/** A host's own middleware that lets a partner show a page in a frame. */
function withPolicy(_: unknown, response: ServerResponse, next: () => void): void {
  response.setHeader('Content-Security-Policy', PARTNER);
  next();
}

/** A host's own middleware that lets nobody read the policy. */
function faulty(_: unknown, response: ServerResponse, next: () => void): void {
  const { getHeader } = response;
  response.getHeader = (name) => {
    if (name.toLowerCase() === 'content-security-policy') throw new Error('Not today');
    return getHeader.call(response, name);
  };
  next();
}

const PARTNER = 'frame-ancestors https://partner.test';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

describe.each(ADAPTERS)('the pages behind %s', (_, adapter) => {
  let host: TestHost;
  const get = (path: string) => request(host.app.getHttpServer() as Server).get(path);

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      imports: [SmallPages.forRoot({ signIn: '/login', paths: { staff: '/app/people/' } })],
      providers: [{ provide: APP_GUARD, useClass: ClosedGuard }],
      before: (app) => {
        app.setGlobalPrefix('api');
        app.use('/join', withPolicy);
        app.use('/account/faulty', faulty);
        app.enableCors({ origin: ['https://partner.test', 'https://front.test'] });
      },
    });
    const { app } = host;
    if ('getType' in app.getHttpAdapter() && app.getHttpAdapter().getType() === 'fastify')
      await (app as NestFastifyApplication).getHttpAdapter().getInstance().ready();
  });

  afterAll(() => host.stop());

  it.each([
    '/app/people',
    '/app/people/person/17',
    '/team',
    '/accept?token=x',
    '/join',
    '/account/',
  ])('are at %s, whatever the guards and the prefix of the host are', async (path) => {
    const { text, headers } = await get(path).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expect(text).toContain('&quot;api&quot;:&quot;api/clientele&quot;');
    expect(text).toContain('&quot;staff&quot;:&quot;app/people&quot;');
    expect(text).not.toContain('=x');
  });

  it('attack: another site shows one in a frame of its own. The browser refuses it', async () => {
    const { headers } = await get('/team').expect(200);
    expect(headers['content-security-policy']).toMatch(/(^|; )frame-ancestors 'self'$/);
  });

  it('attack: something written into a page is run, or told the address. Neither is allowed', async () => {
    const { headers } = await get('/accept?token=x').expect(200);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^script-src 'self'; style-src 'self'; /),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('keep to the policy of the host where it has one', async () => {
    const { headers } = await get('/join').expect(200);
    expect(headers).toMatchObject({
      'content-security-policy': PARTNER,
      'referrer-policy': 'no-referrer',
    });
  });

  it('fail for one reader alone, who is told, and the app goes on', async () => {
    const { text, headers } = await get('/account/faulty').expect(500);
    expect(text).toBe('The page could not be shown. Try again in a moment.');
    expect(headers['content-type']).toMatch(/^text\/plain/);
    await get('/account').expect(200);
  });

  it('are sent once as long as they are the same', async () => {
    const { headers } = await get('/team').expect(200);
    const again = await get('/team').set('If-None-Match', `W/${headers['etag'] ?? ''}`);
    expect([again.status, again.text]).toEqual([304, '']);
    await get('/team/access')
      .set('If-None-Match', headers['etag'] ?? '')
      .expect(200);
  });

  it('say how the portal looks whose address they are asked for at', async () => {
    await host.portals.ensure({ key: 'rival', name: 'Rival', domain: 'rival.test' });
    const { text, headers } = await get('/team').set('Host', 'rival.test').expect(200);
    expect(text).toContain('&quot;name&quot;:&quot;Rival&quot;');
    expect(headers['vary']).toBe('Origin, Host');
    const elsewhere = await get('/team').set('Host', 'shared.test').expect(200);
    expect(elsewhere.text).toContain('&quot;name&quot;:&quot;Agency&quot;');
  });

  it('send their files compressed, to be kept for a year', async () => {
    const answer = await get('/clientele-pages/a-1.js')
      .set('Accept-Encoding', 'gzip, br')
      .expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Origin, Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    // Read by the client of the test as a browser reads it.
    expect(answer.text).toBe(SCRIPT);
    await get('/clientele-pages/a-1.js')
      .set('Accept-Encoding', 'br')
      .set('If-None-Match', String(answer.headers['etag']))
      .expect(304);
    const plain = await get('/clientele-pages/a-1.js')
      .set('Accept-Encoding', 'identity')
      .expect(200);
    expect(plain.text).toBe(SCRIPT);
    expect(plain.headers['etag']).not.toBe(answer.headers['etag']);
  });

  it.each([
    '/clientele-pages/b.js',
    '/clientele-pages/index.html',
    '/clientele-pages/',
    '/clientele-pages/..%2f..%2fpackage.json',
  ])('have no file at %s', async (path) => {
    await get(path).expect(404);
  });
});

describe('a start with the pages', () => {
  const start = (options: Partial<ClientelePagesOptions>) =>
    TestHost.start(memoryDatabase(), {
      imports: [SmallPages.forRoot({ signIn: '/login', ...options })],
    }).then((host) => host.stop());

  it.each([
    [{ team: 'people/team' }, 'people/team'],
    [{ accept: 'people' }, 'people'],
    [{ staff: '' }, ''],
    [{ staff: ':who' }, ':who'],
    [{ staff: 'a//b' }, 'a//b'],
  ])('is refused with the paths %j', async (paths, path) => {
    await expect(start({ paths })).rejects.toEqual(refused('pagesPath', path));
  });

  it('takes paths that begin alike', async () => {
    await expect(start({ paths: { team: 'people-team' } })).resolves.toBeUndefined();
  });

  it('is refused without the module itself', async () => {
    const pages = SmallPages.forRoot({ signIn: '/login' });
    const app = await NestFactory.create(pages, new ExpressAdapter(), {
      logger: false,
      abortOnError: false,
    });
    await expect(app.init()).rejects.toEqual(refused('pagesWithoutModule'));
  });
});
