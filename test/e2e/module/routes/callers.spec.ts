import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  Logger,
  UnauthorizedException,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  type AuthOptions,
  isOpenClienteleRoute,
  type LoginRequest,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import { GuardedController } from './support/guarded.controller.js';

/** Whom the header `x-badge` names. */
const badge = ({ headers }: LoginRequest) =>
  headers['x-badge'] ? { id: headers['x-badge'] } : null;

/** Ways to say who is calling, by what `x-way` says; else as `badge`. */
const WAYS: Readonly<Record<string, (request: LoginRequest) => unknown>> = {
  'says nobody': () => undefined,
  'answers false': () => false,
  'refuses at once': () => {
    throw new UnauthorizedException('Expired');
  },
  'refuses later': () => Promise.reject(new UnauthorizedException('Expired')),
  'breaks at once': () => {
    throw new Error('the session store is down');
  },
  'breaks later': () => Promise.reject(new Error('the session store is down')),
  'answers a user without an id': () => ({ userId: 'secret-1', email: 'a@acme.test' }),
};

const caller = (request: LoginRequest): unknown =>
  (WAYS[String(request.headers['x-way'])] ?? badge)(request);

/** Finds out who is calling, as a host's own guard does: on every route, and lets pass those who need not be known. */
@Injectable()
class BadgeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<LoginRequest & { user?: unknown }>();
    request.user = badge(request) ?? undefined;
    return request.user !== undefined || isOpenClienteleRoute(context);
  }
}

describeOnEachDatabase('a caller that the host finds out itself', (db) => {
  let host: TestHost;
  let person: Person;

  async function start(auth: AuthOptions, guard = false): Promise<void> {
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController],
      options: { auth },
      providers: guard ? [{ provide: APP_GUARD, useClass: BadgeGuard }] : [],
    });
    person = await host.person({ email: 'a@acme.test', clientId: await host.client() });
  }

  afterEach(async () => {
    jest.restoreAllMocks();
    await host.stop();
  });

  const by = (way: string) => host.nobody.with('x-way', way);
  const wearing = (id = person.actor.identityId!) => host.nobody.with('x-badge', id);

  it.each([
    ['at once', caller],
    ['later', (request: LoginRequest) => Promise.resolve(caller(request))],
  ])('is let in when it is said %s', async (_, said) => {
    await start({ caller: said });
    await wearing().get('/guarded/view').expect(200);
    await wearing().get('/clientele/me').expect(200);
    await wearing('nobody').get('/guarded/view').expect(403);
    await host.nobody.get('/guarded/view').expect(401);
    await host.as(person.actor.identityId!).get('/guarded/view').expect(401);
  });

  it.each(['says nobody', 'answers false', 'refuses at once', 'refuses later'])(
    'is not logged in when the host %s',
    async (way) => {
      await start({ caller });
      const { body } = await by(way).get('/guarded/view').expect(401);
      expect(body).toMatchObject({ code: 'UNAUTHENTICATED' });
      const optional = await by(way).get('/guarded/optional').expect(200);
      expect(optional.body).toMatchObject({ identityId: null });
    },
  );

  it.each(['breaks at once', 'breaks later'])(
    'is not refused but a fault when the host %s, and none where a login is optional',
    async (way) => {
      await start({ caller });
      const { body } = await by(way).get('/guarded/view').expect(500);
      expect(JSON.stringify(body)).not.toContain('session store');
      await by(way).get('/guarded/optional').expect(200);
    },
  );

  it('is asked for before the strategies, which are asked where there is none', async () => {
    await start({ caller, strategies: ['header'] });
    const id = person.actor.identityId!;
    await host.as(id).get('/guarded/view').expect(200);
    await host.as(id).with('x-badge', 'nobody').get('/guarded/view').expect(403);
    await host.as('nobody').with('x-badge', id).get('/guarded/view').expect(200);
  });

  it("may be whom the host's guard has found", async () => {
    await start({ caller: ({ user }) => user }, true);
    await wearing().get('/guarded/view').expect(200);
    await wearing().get('/clientele/me').expect(200);
    await host.members.create(host.self, {
      email: 'b@acme.test',
      clientId: await host.client('B'),
    });
    const token = await host.tokenFor('b@acme.test');
    const refused = await wearing().post('/clientele/invitations/accept', { token }).expect(403);
    expect(refused.body).toMatchObject({ code: 'WRONG_RECIPIENT' });
    await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'B', password: PASSWORD })
      .expect(200);
  });

  it('without an id is told of once, by the names of what there is', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    await start({ caller });
    await by('answers a user without an id').get('/guarded/optional').expect(200);
    await by('answers a user without an id').get('/guarded/view').expect(401);
    const told = warn.mock.calls.map(([message]) => String(message));
    expect(told).toEqual([
      expect.stringMatching(/let a user with the keys "userId", "email" in, .* no `id`.*`idOf`/),
    ]);
    expect(told.join()).not.toMatch(/secret-1|acme/);
  });

  it('with an id, or none at all, is told of to nobody', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    await start({ caller });
    await wearing().get('/guarded/view').expect(200);
    await host.nobody.get('/guarded/view').expect(401);
    expect(warn).not.toHaveBeenCalled();
  });
});
