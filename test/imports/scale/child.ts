import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get } from '@nestjs/common';
import { clienteleEntities, clienteleMigrations, RequirePermission } from '../../../lib/index.js';
import { TestHost } from '../../support/test-host.js';

/** A route of the host that needs a permission. */
@Controller('probe')
class ProbeController {
  @Get()
  @RequirePermission('reports.view')
  probe(): { ok: true } {
    return { ok: true };
  }
}

/** Runs an app that imports, as it is in production but for its login; it says on its output who may hand files in. */
async function main(url: string): Promise<void> {
  const tables = { entities: [...clienteleEntities], migrations: [...clienteleMigrations] };
  const host = await TestHost.start(
    { type: 'postgres', url, ...tables },
    {
      controllers: [ProbeController],
      options: {
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          perActorAndHour: 1_000_000,
          pendingPerClient: 1_000_000,
        },
        importFiles: { sweepEvery: '1s' },
        exports: { sweepEvery: '1s' },
      },
    },
  );
  const known = await host.members.list(host.self, { kind: 'staff' });
  const owner = known.items[0]
    ? { memberId: known.items[0].id, identityId: await host.identity('owner@scale.test') }
    : await made(host);
  const { port } = (host.app.getHttpServer() as Server).address() as AddressInfo;
  console.log(`READY ${JSON.stringify({ ...owner, port })}`);
}

async function made(host: TestHost) {
  const { actor } = await host.person({ kind: 'staff', role: 'admin', email: 'owner@scale.test' });
  for (let at = 0; at < 10; at += 1) await host.client(`Client ${at}`);
  return { memberId: actor.memberId, identityId: actor.identityId };
}

void main(process.env['SCALE_URL'] ?? '');
