import type { AddressInfo, Server } from 'node:net';
import { Controller, type ExecutionContext, type INestMicroservice } from '@nestjs/common';
import { ClientProxyFactory, MessagePattern, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
import {
  AccessGuard,
  OpenRoute,
  RequirePermission,
  RequireRole,
  RouteAccess,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';

@Controller()
class MessagesController {
  @MessagePattern('permission')
  @RequirePermission('reports.view')
  permission() {
    return 'leaked';
  }

  @MessagePattern('role')
  @RequireRole('admin')
  role() {
    return 'leaked';
  }

  @MessagePattern('open')
  @OpenRoute()
  open() {
    return 'leaked';
  }

  @MessagePattern('plain')
  plain() {
    return 'plain';
  }
}

describeOnEachDatabase('a message handler', (db) => {
  let host: TestHost;
  let service: INestMicroservice;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [MessagesController] });
    service = host.app.connectMicroservice({
      transport: Transport.TCP,
      options: { host: '127.0.0.1', port: 0 },
    });
    await host.app.startAllMicroservices();
  });

  afterAll(() => host.stop());

  async function send(pattern: string): Promise<unknown> {
    const { port } = service.unwrap<Server>().address() as AddressInfo;
    const client = ClientProxyFactory.create({
      transport: Transport.TCP,
      options: { host: '127.0.0.1', port },
    });
    try {
      return await firstValueFrom(client.send<unknown>(pattern, {}));
    } finally {
      await client.close();
    }
  }

  it.each(['permission', 'role', 'open'])(
    'with a rule is refused, not let through: %s (C43)',
    async (pattern) => {
      await expect(send(pattern)).rejects.toMatchObject({ status: 'error' });
    },
  );

  it('without one is none of our business (C43)', async () => {
    expect(await send('plain')).toBe('plain');
  });
});

describeOnEachDatabase('a call that is neither HTTP nor GraphQL', (db) => {
  it('is refused, whatever it is (C43)', async () => {
    const host = await TestHost.start(await db.options());
    try {
      const guard = new AccessGuard(host.app.get(RouteAccess));
      for (const kind of ['ws', 'rpc', 'something-new']) {
        const context = {
          getType: () => kind,
          getClass: () => MessagesController,
          getHandler: () => MessagesController.prototype.open,
          getArgByIndex: () => ({ req: { headers: {} } }),
          switchToHttp: () => ({ getRequest: () => ({ headers: {} }) }),
        } as unknown as ExecutionContext;
        await expect(guard.canActivate(context)).rejects.toMatchObject({
          code: 'CONTEXT_NOT_SUPPORTED',
          details: { kind },
        });
      }
    } finally {
      await host.stop();
    }
  });
});
