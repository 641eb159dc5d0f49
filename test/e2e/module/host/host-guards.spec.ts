import type { Server } from 'node:http';
import {
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Header,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import request from 'supertest';
import {
  type ClienteleExtras,
  isClienteleRoute,
  isOpenClienteleRoute,
} from '../../../../lib/index.js';
import { InvitationsController } from '../../../../lib/joining/invitations.controller.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

const IS_PUBLIC = 'isPublic';
const Public = () => SetMetadata(IS_PUBLIC, true);

/** Takes a token of the host's for every route but those which it leaves out. */
abstract class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string> }>();
    if (this.isFree(context) || headers['x-token'] === 'right') return true;
    throw new UnauthorizedException('The host wants a token');
  }

  protected abstract isFree(context: ExecutionContext): boolean;
}

@Injectable()
class PublicGuard extends TokenGuard {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  protected isFree(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, places) ?? false;
  }
}

@Injectable()
class OthersGuard extends TokenGuard {
  protected isFree = isClienteleRoute;
}

@Injectable()
class ClosedGuard extends TokenGuard {
  protected isFree = isOpenClienteleRoute;
}

@Controller('own')
class OwnController {
  @Get()
  get() {
    return 'own';
  }
}

describe.each(ADAPTERS)('a guard of the host for the whole app, behind %s', (_, adapter) => {
  const hosts: TestHost[] = [];

  async function start(
    guard: typeof PublicGuard | typeof OthersGuard | typeof ClosedGuard,
    extras: ClienteleExtras = {},
  ): Promise<TestHost> {
    const host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [OwnController],
      providers: [{ provide: APP_GUARD, useClass: guard }],
      extras,
    });
    hosts.push(host);
    return host;
  }

  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.stop();
  });

  /** Without a look at the contract, which knows nothing of the host's guard. */
  const bare = (host: TestHost) => request(host.app.getHttpServer() as Server);

  async function invited(host: TestHost, email: string): Promise<string> {
    await host.members.create(host.self, { email, clientId: await host.client(email) });
    return host.tokenFor(email);
  }

  /** Goes all the way of somebody who has a link and nothing else; then of a member. */
  async function join(host: TestHost, headers: Record<string, string> = {}): Promise<void> {
    const token = await invited(host, 'new@acme.test');
    await host.nobody.post('/clientele/invitations/preview', { token }).expect(200);
    const { body } = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'New', password: PASSWORD })
      .expect(200);
    const other = await invited(host, 'other@acme.test');
    await host.nobody.post('/clientele/invitations/decline', { token: other }).expect(204);
    await host.nobody.get('/clientele/portal/branding').expect(200);
    const { identity } = body as { identity: { id: string } };
    await bare(host).get('/clientele/me').set('x-identity', identity.id).set(headers).expect(200);
  }

  it('lets through on the open routes of the module who has no login, by its own decorator', async () => {
    const host = await start(PublicGuard, { openRouteDecorators: [Public()] });
    await join(host, { 'x-token': 'right' });
    const refused = await bare(host).get('/clientele/me').set('x-identity', 'x').expect(401);
    expect((refused.body as { message: string }).message).toBe('The host wants a token');
    await bare(host).get('/own').expect(401);
  });

  it('refuses there without that decorator, though another host of the process has asked for it', async () => {
    await start(PublicGuard, { openRouteDecorators: [Public()] });
    const host = await start(PublicGuard);
    await bare(host).get('/clientele/portal/branding').expect(401);
    await bare(host).get('/clientele/portal/branding').set('x-token', 'right').expect(200);
    const token = await invited(host, 'new@acme.test');
    await bare(host).post('/clientele/invitations/preview').send({ token }).expect(401);
    expect(
      Reflect.getMetadata(IS_PUBLIC, InvitationsController.prototype.accept) as unknown,
    ).toBeUndefined();
  });

  it('leaves every route of the module to the module, by `isClienteleRoute`', async () => {
    const host = await start(OthersGuard);
    await join(host);
    await host.nobody.get('/clientele/me').expect(401);
    await bare(host).get('/own').expect(401);
  });

  it('leaves the open ones to it only, by `isOpenClienteleRoute`', async () => {
    const host = await start(ClosedGuard);
    await join(host, { 'x-token': 'right' });
    await bare(host).get('/clientele/me').set('x-identity', 'x').expect(401);
  });

  it('is not what decorators are for alone: each works on the open routes, and on no other', async () => {
    const host = await start(OthersGuard, { openRouteDecorators: [Header('x-open', 'yes')] });
    const { http } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    const open = await host.nobody.get('/clientele/portal/branding').expect(200);
    expect(open.headers).toMatchObject({ 'x-open': 'yes', vary: expect.stringContaining('Host') });
    const closed = await http.get('/clientele/me').expect(200);
    expect(closed.headers).not.toHaveProperty('x-open');
    const other = await start(OthersGuard);
    const plain = await other.nobody.get('/clientele/portal/branding').expect(200);
    expect(plain.headers).not.toHaveProperty('x-open');
  });

  it('still finds the rules of the routes that decorators stand on', async () => {
    const host = await start(PublicGuard, { openRouteDecorators: [Public()] });
    const token = await invited(host, 'new@acme.test');
    const { body } = await host.nobody
      .post('/clientele/invitations/preview', { token, more: 1 })
      .expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION_FAILED' });
    await host.nobody.post('/clientele/invitations/preview', { token: 'x' }).expect(404);
  });
});
