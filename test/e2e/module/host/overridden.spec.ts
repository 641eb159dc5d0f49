import { Controller, Get } from '@nestjs/common';
import {
  AccessGuard,
  Actor,
  Authenticator,
  Caller,
  ERROR_TABLE,
  type MemberActor,
  RequireMembership,
  Scope,
} from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type HostWishes, TestHost } from '../../../support/test-host.js';

@Controller('own')
class OwnController {
  @Get('actor')
  @RequireMembership()
  actor(@Actor() actor: MemberActor) {
    return { email: actor.email };
  }

  @Get('caller')
  @RequireMembership()
  caller(@Caller() { identityId }: Caller) {
    return { identityId };
  }

  @Get('scope')
  @RequireMembership()
  scope(@Scope() { everything }: Scope) {
    return { everything };
  }

  @Get('bare')
  bare(@Actor() actor?: MemberActor) {
    return { email: actor?.email };
  }
}

describe('a test of a host', () => {
  let host: TestHost;

  async function start(override: NonNullable<HostWishes['override']>): Promise<void> {
    host = await TestHost.start(memoryDatabase(), { controllers: [OwnController], override });
  }

  afterEach(() => host.stop());

  it.each(['actor', 'caller', 'scope', 'bare'])(
    'that takes the guard away is told so where a handler asks for what it finds: %s',
    async (path) => {
      await start((app) => app.overrideGuard(AccessGuard).useValue({ canActivate: () => true }));
      const { body } = await host.nobody.get(`/own/${path}`).expect(500);
      expect(body).toEqual({
        statusCode: 500,
        code: 'GUARD_MISSING',
        message: ERROR_TABLE.GUARD_MISSING.message,
      });
    },
  );

  it('can say who is calling instead', async () => {
    let id: string | null = null;
    await start((app) =>
      app.overrideProvider(Authenticator).useValue({ callerOf: () => (id ? { id } : null) }),
    );
    const { actor } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    await host.nobody.get('/own/actor').expect(401);
    id = actor.identityId;
    const { body } = await host.nobody.get('/own/actor').expect(200);
    expect(body).toEqual({ email: 'a@acme.test' });
  });
});
