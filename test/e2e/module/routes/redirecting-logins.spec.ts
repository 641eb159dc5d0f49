import type { Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import passport from 'passport';
import request from 'supertest';
import { memoryDatabase } from '../../../support/memory-database.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

const SSO = 'https://sso.test/login';

/** How strategies have callers log in elsewhere. */
const WAYS = {
  'redirects at once': (strategy: passport.StrategyCreated<passport.Strategy>) =>
    strategy.redirect(SSO),
  'redirects later': (strategy: passport.StrategyCreated<passport.Strategy>) => {
    setImmediate(() => strategy.redirect(SSO, 303));
  },
  challenges: (strategy: passport.StrategyCreated<passport.Strategy>) =>
    strategy.fail('Basic realm="Users"'),
} as const;

type Way = keyof typeof WAYS;

class SsoStrategy extends passport.Strategy {
  constructor(readonly way: Way) {
    super();
  }

  override authenticate(this: passport.StrategyCreated<this>): void {
    WAYS[this.way](this);
  }
}

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

describe.each(ADAPTERS)('a strategy that sends callers elsewhere, behind %s', (name, adapter) => {
  let host: TestHost;

  async function start(way: Way): Promise<void> {
    passport.use('sso', new SsoStrategy(way));
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      options: { auth: { strategies: ['sso'] } },
    });
  }

  afterEach(() => host.stop());

  const ways = Object.keys(WAYS) as Way[];

  it.each(ways)('and %s says of nobody that they are logged in, where none has to', async (way) => {
    await start(way);
    await host.members.create(host.self, { email: 'a@acme.test', clientId: await host.client() });
    const token = await host.tokenFor('a@acme.test');
    const { headers, body } = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'A', password: PASSWORD })
      .expect(200);
    expect(body).toMatchObject({ identity: { email: 'a@acme.test' } });
    expect(headers).not.toHaveProperty('location');
    expect(headers).not.toHaveProperty('www-authenticate');
  });

  it.each(ways)('and %s is as it was where a login is needed', async (way) => {
    await start(way);
    // The contract knows of no redirect by the host.
    const { status, headers } = await request(host.app.getHttpServer() as Server)
      .get('/clientele/me')
      .redirects(0);
    const isRedirect = name === 'Express' && way !== 'challenges';
    const usual = way === 'redirects later' ? 303 : 302;
    expect([status, headers['location']]).toEqual(isRedirect ? [usual, SSO] : [401, undefined]);
  });
});
