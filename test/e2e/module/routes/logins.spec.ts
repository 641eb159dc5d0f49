import { UnauthorizedException } from '@nestjs/common';
import passport from 'passport';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from './support/guarded.controller.js';

interface Asked {
  readonly headers: Record<string, unknown>;
  user?: unknown;
}

type Way = (strategy: passport.StrategyCreated<passport.Strategy>, request: Asked) => void;

/** What a strategy can do with a request, by the header `x-way`. */
const WAYS: Readonly<Record<string, Way>> = {
  fails: (strategy) => strategy.fail('nope', 401),
  passes: (strategy) => strategy.pass(),
  refuses: (strategy) => strategy.error(new UnauthorizedException('Expired')),
  breaks: (strategy) => strategy.error(new Error('the session store is down')),
  'answers nobody': (strategy) => strategy.success(undefined as never),
  'answers no id': (strategy) => strategy.success({ name: 'x' }),
  'answers a number': (strategy) => strategy.success({ id: 7 }),
  'sets request.user and passes': (strategy, request) => {
    request.user = { id: request.headers['x-target'] };
    strategy.pass();
  },
  'sets request.user and fails': (strategy, request) => {
    request.user = { id: request.headers['x-target'] };
    strategy.fail('nope', 401);
  },
};

class WayStrategy extends passport.Strategy {
  override authenticate(this: passport.StrategyCreated<this>, request: Asked): void {
    const way = WAYS[String(request.headers['x-way'])];
    way?.(this, request);
  }
}

describeOnEachDatabase('a login', (db) => {
  let host: TestHost;
  let target: string;

  beforeAll(async () => {
    passport.use('way', new WayStrategy());
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController],
      options: { auth: { strategies: ['way', 'header'] } },
    });
    const { actor } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    target = actor.identityId!;
  });

  afterAll(() => host.stop());

  const by = (way: string) => host.nobody.with('x-way', way).with('x-target', target);
  const unauthenticated = {
    statusCode: 401,
    code: 'UNAUTHENTICATED',
    message: expect.any(String) as string,
  };

  it('may come from any of the strategies, in their order', async () => {
    await by('fails').with('x-identity', target).get('/guarded/view').expect(200);
  });

  it.each([
    'fails',
    'passes',
    'refuses',
    'answers nobody',
    'answers no id',
    'answers a number',
    'sets request.user and passes',
    'sets request.user and fails',
  ])('is none when the strategy %s', async (way) => {
    for (const path of ['/guarded/view', '/guarded/login', '/clientele/members']) {
      const { body } = await by(way).get(path).expect(401);
      expect(body).toEqual(unauthenticated);
    }
    const optional = await by(way).get('/guarded/optional').expect(200);
    expect(optional.body).toMatchObject({ identityId: null });
  });

  it('is not refused but broken when the strategy breaks, and the answer does not say how', async () => {
    const { body } = await by('breaks').get('/guarded/view').expect(500);
    expect(JSON.stringify(body)).not.toContain('session store');
  });
});
